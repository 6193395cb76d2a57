/** Which cell of a workbook holds what a key of its plan says. */
import { mostRows } from "../../../budget/bounds";
import type { Accounting } from "../../../budget/planned";
import type { Where } from "../../../refusal/refused";
import { dialogueTexts } from "../../../texts/fr/workbook/dialogue";
import { accountingHeads } from "../../../texts/fr/workbook/plan-inputs";
import { trackingTexts } from "../../../texts/fr/workbook/tracking";
import type { FoundWorkbook } from "../../found";
import type { TableId } from "../../sheets/plan-inputs/columns";
import type { EntryRow } from "./entries";
import { whereInIndemnities } from "./indemnities";
import { columnOfKey } from "./rows-of-case";
import { whereSetting } from "./setting";
import { whereInRow } from "./where-in-row";

interface ReadPlan {
  readonly workbook: FoundWorkbook;
  readonly tables: Readonly<Record<string, readonly EntryRow[] | null>>;
  readonly paymentsOf: (resource: number) => readonly EntryRow[];
}

/** @param path such as `charges.3.mission`, `resources.0.payments.1.date` or `accounting.bufferMonths` */
export function placeIn(path: string, { workbook, tables, paymentsOf }: ReadPlan): Where {
  const [top = "", index = "", key = "", rank = "", deep = ""] = path.split(".");
  const entry = tables[top]?.[Number(index)];
  switch (top) {
    case "indemnities":
      return whereInIndemnities(path, tables, workbook);
    case "lastActualMonth":
      return whereSetting("plan:lastActualMonth", trackingTexts.lastMonth, workbook);
    case "dialogueYear":
      return whereSetting("plan:dialogueYear", dialogueTexts.yearInput, workbook);
    case "accounting": {
      const setting = index as keyof Accounting;
      return whereSetting(`plan:accounting:${setting}`, accountingHeads[setting], workbook);
    }
  }
  if (index === "" && isTable(top)) return whereInRow(tables[top]?.[mostRows[top]], top, "", path);
  if (key === "payments" && rank !== "")
    return whereInRow(paymentsOf(Number(index))[Number(rank)], "payments", deep, path);
  if (key === "steps") return whereInRow(entry, "indicators", `${deep || "at"}${Number(rank || 0) + 1}`, path);
  const column = key === "shares" && rank !== "" ? rank : columnOfKey(top, key);
  return whereInRow(entry, top as TableId, column, path);
}

/** Of a whole table, what is refused is its first row too many. */
function isTable(name: string): name is keyof typeof mostRows {
  return name in mostRows;
}
