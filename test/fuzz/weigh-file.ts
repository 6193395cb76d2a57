/** What it costs to read a file: `tsx weigh-file.ts FILE` prints it, whatever comes of the reading. */
import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { Refused } from "../../src/refusal/refused";

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ""));
const before = process.cpuUsage();
try {
  readXlsx(bytes);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
}
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1_000, megabytes }));
