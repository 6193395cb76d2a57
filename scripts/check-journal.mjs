// `npm run check:journal`: an amount or a rule of the agreement never changes without a line in CHANGELOG.md.
import { spawnSync } from "node:child_process";

/** Whatever stands here is read by somebody's budget: its period and its effect belong in the journal. */
const figures = ["src/agreement/schedules/*.json", "src/agreement/ceilings.json"];

const git = (/** @type {string[]} */ ...words) => spawnSync("git", words, { encoding: "utf8" }).stdout?.trim() ?? "";
const lines = (/** @type {string} */ text) => text.split("\n").filter((line) => line !== "");

const isWhole = git("rev-parse", "--is-shallow-repository") === "false";
const lastWritten = isWhole ? git("rev-list", "-1", "HEAD", "--", "CHANGELOG.md") : "";
const isBeingWritten = git("status", "--porcelain", "--", "CHANGELOG.md") !== "";
const changed =
  lastWritten === "" || isBeingWritten ? [] : lines(git("diff", "--name-only", lastWritten, "--", ...figures));
if (changed.length > 0) {
  process.stderr.write(
    `${changed.join(", ")} : changé depuis la dernière ligne de CHANGELOG.md. Dites-y la période concernée et l'effet sur un budget.\n`,
  );
  process.exit(1);
}
