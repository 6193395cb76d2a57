/** Calculs: of the fixed part of the access mission, what may serve unscheduled care alone, year by year. */
import { lineNames } from "../../../../agreement/line-names";
import { toEuros } from "../../../../agreement/money";
import { partNames } from "../../../../agreement/part-names";
import { isEnvelopeWithinFixed } from "../../../../funding/merged-parts";
import { tiedYears, type TiedYear } from "../../../../funding/situation/tied-money";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { cell, cellOfRange, fixedColumn, fixedRange, withoutSheet } from "../../../address";
import { body, calculation, head, section } from "../../../cells";
import { compares, equals, holds, sumIfs, when } from "../../../formula";
import type { ShownContract } from "../../../shown-contract";
import type { SheetDraft } from "../../../sheet-draft";
import { closedTiedShare } from "../dues/closed-one-days";
import type { CalculationRefs } from "../refs";
import type { CalculationSources } from "../sources";
import { heldCondition } from "../timetable/held";
import { onThisSheet } from "./on-this-sheet";

const columns = { year: 1, received: 2, share: 3, amount: 4 } as const;

/** Returns where the amounts are, on this sheet; null: no schedule holds the envelope within the fixed part. */
export function addTied(
  draft: SheetDraft,
  { contract, ledger }: ShownContract,
  { to, last }: { readonly to: string; readonly last: number },
  refs: CalculationRefs,
  sources: CalculationSources,
): string | null {
  const { earmarkedOfFixed } = sources.assumptions;
  if (earmarkedOfFixed === null) return null;
  draft.skip();
  draft.add([section(texts.tied)]);
  draft.add(texts.tiedHead.map(head));
  const first = draft.nextRow;
  for (const year of tiedYears(last, ledger.payments, contract)) {
    addYear(draft, year, { to, earmarkedOfFixed, refs, sources });
  }
  return fixedRange(columns.amount, first, draft.nextRow - 1);
}

interface YearSources {
  readonly to: string;
  readonly earmarkedOfFixed: string;
  readonly refs: CalculationRefs;
  readonly sources: CalculationSources;
}

function addYear(
  draft: SheetDraft,
  { year, received, share, amount }: TiedYear,
  { to, earmarkedOfFixed, refs, sources }: YearSources,
): void {
  const row = draft.nextRow;
  const at = (column: keyof typeof columns) => cell(columns[column], row);
  const { dues, payments } = refs;
  const paid = onThisSheet(payments);
  const fixed = dues.rows.findIndex(({ line, part }) => line === "access" && part === "fixed");
  const whole = `SUM(${withoutSheet(cellOfRange(dues.whole, fixed * 5 + year - 1))})`;
  const ofWhole = when(`${at("received")}*${whole}=0`, "0", `MIN(1,SUM(${earmarkedOfFixed})/${whole})`);
  const held = heldCondition(isEnvelopeWithinFixed, year, sources);
  const ofOpen = held === null ? ofWhole : when(held, ofWhole, "0");
  const closed = closedTiedShare(year, sources);
  draft.add([
    body(year, "integer"),
    calculation(
      sumIfs(
        paid.shown,
        holds(paid.line, lineNames.access.fr),
        holds(paid.part, partNames.fixed.fr),
        equals(paid.year, fixedColumn(columns.year, row)),
        compares(paid.date, "<", to),
      ),
      toEuros(received),
      "euros",
    ),
    calculation(closed === null ? ofOpen : when(`${at("received")}=0`, "0", closed(at("year"))), share, "rate"),
    calculation(`ROUND(${at("received")}*${at("share")},2)`, toEuros(amount), "euros"),
  ]);
}
