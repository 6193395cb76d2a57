// Writes src/agreement/schedules/index.ts from the schedule files of that folder: adding an amendment adds no code.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../src/cli/writing/write-whole";

const folder = new URL("../src/agreement/schedules/", import.meta.url);

/** The text of the list, for the files that are there now. */
export function scheduleList(): string {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "schema.json")
    .map((file) => file.slice(0, -".json".length))
    .sort();
  const imports = names.map((name) => `import ${variable(name)} from "./${name}.json" with { type: "json" };`);
  return `// Written by \`npm run schedules\` from the files of this folder: do not edit by hand.
import type { SourcedFile } from "../schedule-file";
${imports.join("\n")}

// The tests hold each file to schema.json, which says what TypeScript cannot read in JSON.
export const scheduleFiles = [${names.map(variable).join(", ")}] as unknown as readonly SourcedFile[];
`;
}

function variable(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeWhole(fileURLToPath(new URL("index.ts", folder)), Buffer.from(scheduleList()), { replaces: true });
}
