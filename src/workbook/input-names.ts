/**
 * The hidden names that a workbook is read back by: one for each input cell, made from its key, three for the file, and one
 * for the texts of each sheet.
 * They follow their cells wherever people take them. Never to change: workbooks made by older versions have them.
 */
import { fixedCell, onSheet } from "./address";
import type { FoundName } from "./found";
import { textsName } from "./own/as-built";
import type { NamePlan, SheetPlan } from "./plan";
import { inputNameBeginning, isInputName } from "./reading-names";

/** 0.1.0 had no such names; a plan beside the grant came with 3, and a workbook that holds none is still of 2. */
export const formats = { grant: 2, plan: 3 } as const;

/**
 * Of the file: how it is to be read, how many input cells were named, and the schedule of the contract. Each is told by the
 * name itself, which refers to a cell as any other: some programs keep no name of a constant.
 */
const factBeginnings = {
  format: "CPTS_Lecture_Format_",
  count: "CPTS_Lecture_Nombre_",
  schedule: "CPTS_Lecture_Bareme_",
};

/** All that the file is read back by. @param schedule its id */
export function hiddenNames(sheets: readonly SheetPlan[], schedule: string): readonly NamePlan[] {
  const inputs = sheets.flatMap(inputNames);
  const [first] = inputs;
  const holdsPlan = sheets.some(({ entryColumns = [] }) => entryColumns.length > 0);
  const facts = { format: String(holdsPlan ? formats.plan : formats.grant), count: String(inputs.length), schedule };
  const named = Object.entries(facts).map(([fact, told]) => factBeginnings[fact as Fact] + encoded(told));
  return [...named.flatMap((name) => (first ? [{ ...first, name }] : [])), ...sheets.map(textsName), ...inputs];
}

export type Fact = keyof typeof factBeginnings;

interface ToldFact {
  readonly fact: Fact;
  readonly told: string;
  /** Where the name that tells it refers to. */
  readonly place: FoundName["place"];
}

/** All that the names of a file tell, be it of more than one budget. */
export function toldFacts(names: readonly FoundName[]): readonly ToldFact[] {
  const facts = Object.keys(factBeginnings) as Fact[];
  return names.flatMap(({ name, place }) => {
    const fact = facts.find((one) => name.toLowerCase().startsWith(factBeginnings[one].toLowerCase()));
    return fact === undefined ? [] : [{ fact, told: decoded(name.slice(factBeginnings[fact].length)), place }];
  });
}

function inputNames(sheet: SheetPlan): readonly NamePlan[] {
  return [...cellNames(sheet), ...columnNames(sheet)];
}

function columnNames({ name: sheet, entryColumns = [] }: SheetPlan): readonly NamePlan[] {
  return entryColumns.map(({ key, range }) => {
    return { name: inputName(key), refersTo: onSheet(sheet, range), comment: "", isHidden: true };
  });
}

function cellNames({ name: sheet, cells }: SheetPlan): readonly NamePlan[] {
  const names: NamePlan[] = [];
  for (const { input, row, column } of cells) {
    if (input === undefined) continue;
    names.push({
      name: inputName(input),
      refersTo: onSheet(sheet, fixedCell(column, row)),
      comment: "",
      isHidden: true,
    });
  }
  return names;
}

/**
 * `amount:PROJET-AV2:access:fixed:2` → `CPTS_Saisie_amount_PROJET__2d__AV2_access_fixed_2`. An underscore is a colon, and
 * whatever is no letter nor digit of ASCII is its code point between double underscores: legal for Excel and LibreOffice
 * whatever the id of a schedule is.
 */
export function inputName(key: string): string {
  return inputNameBeginning + encoded(key);
}

/** The key that a name was made from; null for a name that is none of an input cell. */
export function keyOfName(name: string): string | null {
  return isInputName(name) ? decoded(name.slice(inputNameBeginning.length)) : null;
}

function encoded(text: string): string {
  const named = text.replace(/[^A-Za-z0-9:]/gu, (sign) => `__${(sign.codePointAt(0) ?? 0).toString(16)}__`);
  return named.replaceAll(":", "_");
}

function decoded(text: string): string {
  return text.replace(/__([0-9a-f]+)__|_/gi, (_, code: string | undefined) =>
    code === undefined ? ":" : signOf(code),
  );
}

const lastCodePoint = 0x10ffff;

function signOf(code: string): string {
  const point = parseInt(code, 16);
  return point <= lastCodePoint ? String.fromCodePoint(point) : "";
}
