// `npm run test:nodes`: what needs neither a browser nor a spreadsheet program, under the Node that runs this file.
import { spawnSync } from "node:child_process";

const rooms = ["agreement", "typed-figure", "funding", "functions", "texts", "workbook", "hosts/xlsx", "cli"];

process.stderr.write(`Node ${process.version}\n`);
const { status } = spawnSync(
  process.execPath,
  [
    ...["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js"],
    ...["--reporters=<rootDir>/scripts/test-progress.mjs", "--ci"],
    ...rooms.map((room) => `test/${room}/`),
  ],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
