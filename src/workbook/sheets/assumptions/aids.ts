import { largestAmount } from "../../../funding/bounds";
import { lastDay } from "../../../agreement/day";
import { firstDayInForce } from "../../../agreement/find-schedule";
import { toEuros } from "../../../agreement/money";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { cell, fixedCell, onSheet } from "../../address";
import { body, head, hint, input, section } from "../../cells";
import type { AidKey } from "../../input-key";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import { validateCell } from "./field";

const columns = { amount: 2, date: 3 } as const;

interface AidRefs {
  readonly amount: string;
  /** Empty: the signature. */
  readonly date: string;
}

/** The two aids that a community may have been paid once. */
export function addAids(draft: SheetDraft, model: WorkbookModel): Readonly<Record<AidKey, AidRefs>> {
  draft.skip();
  draft.add([section(texts.aids)]);
  draft.add(texts.aidHead.map(head));
  return {
    intentAid: addAid(draft, "intentAid", model),
    startUpSupplement: addAid(draft, "startUpSupplement", model),
  };
}

function addAid(draft: SheetDraft, key: AidKey, { funding }: WorkbookModel): AidRefs {
  const aid = funding.choices.time[key];
  const row = draft.add([
    body(texts[key]),
    input(key, aid === null ? null : toEuros(aid.amount), "euros"),
    input(`${key}:date`, aid?.date ?? null, "date"),
    hint(texts.aidHelp),
  ]);
  validateCell(draft, cell(columns.amount, row), {
    prompt: texts.prompts.aid,
    rule: { kind: "decimal", min: 0, max: largestAmount },
  });
  validateCell(draft, cell(columns.date, row), {
    prompt: texts.prompts.day,
    rule: { kind: "date", min: firstDayInForce, max: lastDay },
  });
  const here = (column: number) => onSheet(sheetNames.assumptions, fixedCell(column, row));
  return { amount: here(columns.amount), date: here(columns.date) };
}
