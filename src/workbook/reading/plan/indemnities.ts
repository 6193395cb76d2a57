/** What professionals are paid, as the cells of a workbook have it. */
import { refuse, type Where } from "../../../refusal/refused";
import { indemnityTexts } from "../../../texts/fr/workbook/indemnities";
import type { FoundWorkbook } from "../../found";
import type { ColumnKind } from "../../sheets/plan-inputs/columns";
import { valueOf, type EntryRow } from "./entries";
import { rowOf } from "./rows-of-case";
import { settingAt, settingNamed } from "./setting";

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
export function whereInIndemnities(path: string, tables: Readonly<Record<string, readonly EntryRow[] | null>>): Where {
  const [, table = "", index = "", key = ""] = path.split(".");
  const entry = tables[table]?.[Number(index)];
  if (entry !== undefined) return entry.where(key);
  return table in settings ? { label: indemnityTexts[table as keyof typeof settings], place: "Taux" } : { path };
}
