/** `npm run schedules`: writes the parts of src/agreement/schedules from its JSON files. An amendment adds no code. */
import { fileURLToPath } from "node:url";
import { writeWhole } from "../../src/library/writing/write-whole";
import { scheduleFiles, schedulesFolder } from "./files";
import { scheduleSources } from "./sources";

for (const [name, text] of await scheduleSources(scheduleFiles())) {
  await writeWhole(fileURLToPath(new URL(name, schedulesFolder)), Buffer.from(text), { replaces: true });
}
