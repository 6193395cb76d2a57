/** `npm run -s release-notes`: what CHANGELOG.md says of the version of package.json, ready for its tag. */
import { readFileSync } from "node:fs";
import { notesOf } from "./changelog";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };
const notes = notesOf(version, read("CHANGELOG.md"));
if (notes === null) {
  const title = `## [${version}] - AAAA-MM-JJ`;
  process.stderr.write(
    `CHANGELOG.md n'a pas de partie « ${title} » : donnez ce titre à « Non publié », puis recommencez.\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`v${version}\n\n${notes}\n`);
}
