// `npm run test:nodes`: what needs neither a browser nor a spreadsheet program, under the Node that runs this file.
import { spawnSync } from "node:child_process";

/**
 * What another Node may break, by what of it we use: dates, letters and their marks, encodings, inflation of zips, files,
 * streams, processes, threads, and its number formats through the sentences of the command line. The rules are arithmetic.
 */
const suites = [
  "agreement/day\\.",
  "typed-figure/typed-",
  "delimited/",
  "hosts/xlsx/(open-xlsx|read-xlsx)\\.",
  "communities/communities\\.",
  "cli/(calc|doors|open-workbook|write-whole)\\.",
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
