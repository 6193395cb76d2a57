/** What professionals are paid, as the cells of a workbook have it. */
import { mostRows } from "../../../budget/bounds";
import { refuse, type Where } from "../../../refusal/refused";
import { indemnityTexts } from "../../../texts/fr/workbook/indemnities";
import type { FoundWorkbook } from "../../found";
import type { ColumnKind } from "../../sheets/plan-inputs/columns";
import { valueOf, type EntryRow } from "./entries";
import { rowOf } from "./rows-of-case";
import { settingAt, settingNamed, whereSetting } from "./setting";
import { whereInRow } from "./where-in-row";

type Tables = Readonly<Record<"rates" | "declarations", readonly EntryRow[] | null>>;

const settings = { account: { is: "account" }, secondCap: { is: "amount" } } as const satisfies Record<
  string,
  ColumnKind
>;

/** @returns no key where the workbook has no such sheets @throws Refused */
export function indemnitiesIn(workbook: FoundWorkbook, { rates, declarations }: Tables) {
  if (rates === null && declarations === null) return {};
  const keys = Object.keys(settings) as (keyof typeof settings)[];
  const given = keys.flatMap((key) => {
    const value = settingIn(key, workbook);
    return value === null ? [] : [[key, value] as const];
  });
  return {
    indemnities: {
      ...Object.fromEntries(given),
      rates: (rates ?? []).map(rowOf),
      declarations: (declarations ?? []).map(rowOf),
    },
  };
}

function settingIn(key: keyof typeof settings, workbook: FoundWorkbook): string | number | null {
  const label = indemnityTexts[key];
  const name = settingNamed(`plan:indemnities:${key}`, workbook) ?? refuse({ kind: "marksLost" });
  const { found, place } = settingAt(name, label, workbook);
  return valueOf(settings[key], found, { label, place });
}

/** @param path such as `indemnities.declarations.3.person`, or `indemnities.secondCap` */
export function whereInIndemnities(
  path: string,
  tables: Readonly<Record<string, readonly EntryRow[] | null>>,
  workbook: FoundWorkbook,
): Where {
  const [, table = "", index = "", key = ""] = path.split(".");
  if (isSetting(table)) return whereSetting(`plan:indemnities:${table}`, indemnityTexts[table], workbook);
  if (!isTable(table)) return { path };
  return whereInRow(tables[table]?.[index === "" ? mostRows[table] : Number(index)], table, key, path);
}

function isSetting(name: string): name is keyof typeof settings {
  return name in settings;
}

function isTable(name: string): name is keyof Tables {
  return name === "rates" || name === "declarations";
}
