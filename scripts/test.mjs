// `npm test`: the tests of each push, with the real engines; `--all` gives every workbook to every engine. Ends with the
// counts of what really ran.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ensurePackages, ensurePrograms } from "./prepare.mjs";

ensurePackages();
ensurePrograms([
  { command: "chromium", debian: "chromium" },
  { command: "soffice", debian: "libreoffice-calc" },
  { command: "ssconvert", debian: "gnumeric" },
  { command: "pdftotext", debian: "poppler-utils" },
  { file: "/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf", debian: "fonts-crosextra-carlito" },
]);

/** Of the failures of one file, in lines: a table of values would push the others out. */
const mostLinesAtTheEnd = 60;

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
const results = JSON.parse(readFileSync(report, "utf8"));
process.stdout.write([...failures(results), counts(results)].join("\n") + "\n");
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);

/**
 * What failed once more, last of all: whoever reads only the end of a long run finds it there.
 * @param {import("@jest/test-result").FormattedTestResults} results
 */
function failures({ testResults }) {
  return testResults
    .filter(({ status }) => status === "failed")
    .map(({ name, message }) => {
      const lines = message.trimEnd().split("\n").slice(0, mostLinesAtTheEnd);
      return [`\nEn échec : ${relative(process.cwd(), name)}`, ...lines].join("\n");
    });
}

/**
 * A suite that could not even load counts as a failure.
 * @param {import("@jest/test-result").FormattedTestResults} results
 */
function counts({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}`;
}
