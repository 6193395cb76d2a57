/** The TypeScript that says the schedules, one file a part. */
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import type { ScheduleFile } from "../../src/agreement/schedule-file";
import { amountsPart, descriptionPart, provenancePart, remarksPart, rulesPart } from "./parts";

const styleOf = await resolveConfig(fileURLToPath(import.meta.url));

/** The text of each file, by its name. */
export async function scheduleSources(files: readonly ScheduleFile[]): Promise<ReadonlyMap<string, string>> {
  const byId = (part: (file: ScheduleFile) => object) => Object.fromEntries(files.map((file) => [file.id, part(file)]));
  return new Map([
    ["ids.ts", await written(`export type ScheduleId = ${files.map(({ id }) => JSON.stringify(id)).join(" | ")};`)],
    ["amounts.ts", await declared("amountsOfSchedules", "readonly AmountsPart[]", files.map(amountsPart))],
    ["rules.ts", await declared("rulesBySchedule", "OfEach<RulesPart>", byId(rulesPart))],
    ["remarks.ts", await declared("remarksBySchedule", "OfEach<RemarksPart>", byId(remarksPart))],
    ["description.ts", await declared("descriptionBySchedule", "OfEach<DescriptionPart>", byId(descriptionPart))],
    ["provenance.ts", await declared("provenanceBySchedule", "OfEach<ProvenancePart>", byId(provenancePart))],
  ]);
}

function declared(name: string, type: string, value: object): Promise<string> {
  const types = type.match(/\w+(?=\[|>|<)/g)?.join(", ") ?? "";
  return written(
    `import type { ${types} } from "../schedule-parts";\n\nexport const ${name}: ${type} = ${JSON.stringify(value)};`,
  );
}

function written(code: string): Promise<string> {
  const warning = "// Written by `npm run schedules` from the JSON files of this folder: do not edit by hand.";
  return format(`${warning}\n${code}\n`, { ...styleOf, parser: "typescript" });
}
