/** Plans and writes as many workbooks as asked, then prints the time and the peak memory as JSON. */
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { examplePlan } from "./example";

const count = Number(process.argv[2]);
const start = performance.now();
for (let index = 0; index < count; index += 1) await writeXlsx(examplePlan());
const milliseconds = performance.now() - start;
process.stdout.write(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
