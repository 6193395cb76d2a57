/** Indemnités: what each mission pays in the financial year in progress, by nature. */
import { noMoney, sum, toEuros } from "../../../agreement/money";
import { isWithin, type Period } from "../../../agreement/period";
import { envelopeName } from "../../../budget/envelope-names";
import { dueOf } from "../../../budget/indemnities/due-amount";
import {
  indemnityNatures,
  type Declaration,
  type Indemnities,
  type IndemnityNature,
} from "../../../budget/indemnities/indemnity";
import { envelopes, type Envelope } from "../../../budget/planned";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { indemnityNatureWords, indemnityTexts } from "../../../texts/fr/workbook/indemnities";
import { cell } from "../../address";
import { body, head, link, section, total, totalLabel } from "../../cells";
import { compares, equals, holds, joined, quoted, sumIfs, type Test } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import { framedYearsOf, presentYear } from "../plan-calculations/frame";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import type { PlanSources } from "../plan-calculations/sources";
import type { IndemnityBlocks } from "./calculations";
import { onIndemnities } from "./on-indemnities";

const texts = indemnityTexts.page;

export function addByMission(
  draft: SheetDraft,
  plan: PlanSources,
  { frame }: PlanRefs,
  { rows }: IndemnityBlocks,
): void {
  const { indemnities } = plan.budget.planned;
  const year = framedYearsOf(plan.shown.contract.choices)[presentYear];
  if (indemnities === null || year === undefined) return;
  const label = onPlan(frame.years.cell("label", presentYear));
  const formula = joined(quoted(`${texts.missions} `), label);
  draft.skip();
  draft.add([{ ...section(`${texts.missions} ${financialYearLabel(year)}`), formula }]);
  draft.add(Object.values(texts.missionHead).map(head));
  const down = (id: string) => onIndemnities(rows.down(id));
  const days = [
    compares(down("date"), ">=", onPlan(frame.years.cell("from", presentYear))),
    compares(down("date"), "<", onPlan(frame.years.cell("to", presentYear))),
  ];
  const first = draft.nextRow;
  for (const envelope of envelopes) {
    const row = draft.nextRow;
    const own = [equals(down("envelope"), cell(1, row)), ...days];
    addMission(draft, envelope, own, down, of(indemnities, year, envelope));
  }
  addTotals(draft, first, of(indemnities, year, null));
}

interface OfMission {
  readonly amounts: Readonly<Record<IndemnityNature, number>>;
  readonly lacking: number;
}

function addMission(
  draft: SheetDraft,
  envelope: Envelope,
  own: readonly Test[],
  down: (id: string) => string,
  { amounts, lacking }: OfMission,
): void {
  const row = draft.nextRow;
  const ofNature = (nature: IndemnityNature) =>
    link(
      `ROUND(${sumIfs(down("amount"), ...own, holds(down("nature"), indemnityNatureWords[nature]))},2)`,
      amounts[nature],
      "euroCents",
    );
  const both = `ROUND(${cell(2, row)}+${cell(3, row)},2)`;
  draft.add([
    body(envelopeName(envelope)),
    ...indemnityNatures.map(ofNature),
    { ...link(both, bothOf(amounts), "euroCents"), role: "calculation" },
    link(sumIfs(down("unknown"), ...own), lacking, "integer"),
  ]);
}

function addTotals(draft: SheetDraft, first: number, { amounts, lacking }: OfMission): void {
  const last = draft.nextRow - 1;
  const all = (column: number) => `ROUND(SUM(${cell(column, first)}:${cell(column, last)}),2)`;
  const values = [...indemnityNatures.map((nature) => amounts[nature]), bothOf(amounts)];
  draft.add([
    totalLabel(texts.missionHead.total),
    ...values.map((value, index) => total(all(index + 2), value, "euroCents")),
    total(all(5), lacking, "integer"),
  ]);
}

function bothOf(amounts: OfMission["amounts"]): number {
  return Math.round(indemnityNatures.reduce((sumOf, nature) => sumOf + amounts[nature] * 100, 0)) / 100;
}

/** @param envelope null: all of them */
function of({ declarations, rates }: Indemnities, year: Period, envelope: Envelope | null): OfMission {
  const own = declarations.filter(
    (one) => isWithin(one.day, year) && (envelope === null || (one.envelope ?? "operating") === envelope),
  );
  const amountOf = (rows: readonly Declaration[]) => toEuros(sum(rows.map((one) => dueOf(one, rates) ?? noMoney)));
  const amount = (nature: IndemnityNature) => amountOf(own.filter((one) => one.nature === nature));
  return {
    amounts: { indemnity: amount("indemnity"), remuneration: amount("remuneration") },
    lacking: own.filter((one) => dueOf(one, rates) === null).length,
  };
}
