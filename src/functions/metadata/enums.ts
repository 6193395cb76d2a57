/**
 * The lists that a recent Excel offers while a name is typed. They suggest and do not bind: another text, a number or a
 * cell goes to the function as before, and an older Excel passes over them.
 */
import { schedulesByDate } from "../../agreement/find-schedule";
import { lineNames, type Names } from "../../agreement/line-names";
import { isMission, lineIds, partIds, type LineId, type PartOrTotal } from "../../agreement/lines";
import { partNames } from "../../agreement/part-names";
import type { Language } from "../../texts/language";
import type { EnumMetadata, EnumValue, ParameterMetadata } from "./metadata";

/** By the name of a parameter in the façade. */
const enumIds: Readonly<Record<string, string>> = { nom: "MISSION_NAMES", ligne: "LINE_NAMES", part: "PART_NAMES" };

/** A list is of texts, and so is what it is offered for: Excel then hands over a number as its text. */
export function offering(parameter: ParameterMetadata): ParameterMetadata {
  const customEnumId = enumIds[parameter.name];
  return customEnumId === undefined ? parameter : { ...parameter, type: "string", customEnumId };
}

/** What the schedules that have been in force hold; a formula says the same word in every language. */
export function enumsIn(language: Language): readonly EnumMetadata[] {
  const ofLine = (line: LineId) => value(lineNames[line], schedulesWith(line), language);
  const lines = lineIds.filter((line) => schedulesWith(line).length > 0);
  return [
    { id: "MISSION_NAMES", type: "string", values: lines.filter(isMission).map(ofLine) },
    { id: "LINE_NAMES", type: "string", values: lines.map(ofLine) },
    { id: "PART_NAMES", type: "string", values: heldParts().map((part) => partValue(part, language)) },
  ];
}

function value(names: Names, told: readonly string[], language: Language): EnumValue {
  return { name: names[language], stringValue: names.fr, tooltip: told.join(", ") };
}

/** Beside a line, the schedules that hold it. */
function schedulesWith(line: LineId): readonly string[] {
  return schedulesByDate.filter(({ lines }) => lines.has(line)).map(({ file }) => file.name);
}

/** Beside a part, the lines that have it. */
function partValue(part: PartOrTotal, language: Language): EnumValue {
  return value(
    partNames[part],
    linesWith(part).map((line) => lineNames[line][language]),
    language,
  );
}

function heldParts(): readonly PartOrTotal[] {
  return (["total", ...partIds] as const).filter((part) => linesWith(part).length > 0);
}

function linesWith(part: PartOrTotal): readonly LineId[] {
  const entries = schedulesByDate.flatMap(({ lines }) => [...lines.values()]);
  return lineIds.filter((line) =>
    entries.some((entry) => entry.line === line && (part === "total" || part in entry.parts)),
  );
}
