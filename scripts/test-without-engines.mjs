// `npm run test:nodes`: what needs neither a browser nor a spreadsheet program, under the Node that runs this file.
import { spawnSync } from "node:child_process";

/** What may differ from one Node to another: dates, numbers, zips, files, streams, the command line. */
const suites = [
  "agreement/",
  "typed-figure/",
  "functions/(cases|examples|on-demand)",
  "funding/time/contract-cases",
  "hosts/xlsx/",
  "cli/(calc|budget|open-workbook|write-whole)\\.",
];

process.stderr.write(`Node ${process.version}\n`);
const { status } = spawnSync(
  process.execPath,
  [
    ...["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js"],
    ...["--reporters=<rootDir>/scripts/test-progress.mjs", "--ci"],
    ...suites.map((suite) => `test/${suite}`),
  ],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
