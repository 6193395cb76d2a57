// `npm test`: the tests of each push, with the real engines; `--all` gives every workbook to every engine. Ends with the
// counts of what really ran.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensurePackages, ensurePrograms } from "./prepare.mjs";

ensurePackages();
ensurePrograms([
  { command: "chromium", debian: "chromium" },
  { command: "soffice", debian: "libreoffice-calc" },
  { command: "ssconvert", debian: "gnumeric" },
  { command: "pdftotext", debian: "poppler-utils" },
  { file: "/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf", debian: "fonts-crosextra-carlito" },
]);

const words = process.argv.slice(2);
const isWhole = words.includes("--all");
const folder = mkdtempSync(join(tmpdir(), "cpts-test-"));
const report = join(folder, "report.json");
/** Each file of tests loads all anew: the V8 of Node 20 spent a tenth of the time on making fast what soon was gone. */
const haste = process.versions.v8.startsWith("11.") ? ["--interrupt-budget=500000"] : [];
const { status } = spawnSync(
  process.execPath,
  [
    ...haste,
    "node_modules/jest/bin/jest.js",
    ...["--reporters=<rootDir>/scripts/test-progress.mjs", "--json", `--outputFile=${report}`],
    ...words.filter((word) => word !== "--all"),
  ],
  {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...(isWhole && { TEST_ALL: "true" }),
      NODE_OPTIONS: "--experimental-vm-modules --disable-warning=ExperimentalWarning",
    },
  },
);
process.stdout.write(`${counts(report)}\n`);
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);

/**
 * A suite that could not even load counts as a failure.
 * @param {string} path
 */
function counts(path) {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(path, "utf8"),
  );
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}`;
}
