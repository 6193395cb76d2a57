/** Calculs budget: what a financial year receives without paying for it, in whole euros. */
import { isWithin, type Period } from "../../../agreement/period";
import { wholeEuros } from "../../../budget/form/form";
import type { Planned } from "../../../budget/planned";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { voluntaryKindWords } from "../../../texts/fr/workbook/plan-inputs";
import { body, calculation } from "../../cells";
import { hasNoNumber, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block } from "./block";
import { framedYearsOf, presentYear, type Frame } from "./frame";
import type { PlanSources } from "./sources";
import { toTheCent, number, typedIn, words } from "./typed";

type VoluntaryRow = Planned["voluntary"][number] | null;

/** A financial year, and the cells of its days. */
interface YearInCells {
  readonly period: Period | undefined;
  readonly from: string;
  readonly to: string;
}

export function voluntaryOfPresent(draft: SheetDraft, sources: PlanSources, { years }: Frame): Block {
  const period = framedYearsOf(sources.shown.contract.choices)[presentYear];
  const [from, to] = [years.cell("from", presentYear), years.cell("to", presentYear)];
  return addVoluntary(draft, sources, { title: texts.voluntary, year: { period, from, to } });
}

export function addVoluntary(
  draft: SheetDraft,
  { budget, inputs }: PlanSources,
  { title, year: { period, from, to } }: { readonly title: string; readonly year: YearInCells },
): Block {
  const typed = (rank: string) => typedIn(inputs.voluntary, rank);
  const amountOf = (one: VoluntaryRow) =>
    one === null || period === undefined || !isWithin(one.day, period) ? 0 : wholeEuros(one.amount);
  return addBlock<VoluntaryRow>(
    draft,
    { title, help: texts.voluntaryHelp },
    [
      { id: "rank", head: texts.rank, content: (_, __, index) => body(index + 1, "integer") },
      {
        id: "kind",
        head: texts.voluntaryHead.kind,
        content: (one, at) =>
          calculation(words(typed(at("rank"))("kind")), one === null ? "" : voluntaryKindWords[one.kind], "text"),
      },
      {
        id: "amount",
        head: texts.voluntaryHead.amount,
        content: (one, at) => {
          const [day, quantity] = [typed(at("rank"))("date"), typed(at("rank"))("quantity")];
          const many = when(hasNoNumber(quantity), "1", number(quantity));
          const whole = `ROUND(ROUND(${many}*${toTheCent(typed(at("rank"))("unitCost"))},2),0)`;
          const begun = when(`${number(day)}<${from}`, "0", whole);
          return calculation(when(`${number(day)}<${to}`, begun, "0"), amountOf(one), "euros");
        },
      },
    ],
    Array.from({ length: inputs.voluntary.rows }, (_, index) => budget.planned.voluntary[index] ?? null),
  );
}
