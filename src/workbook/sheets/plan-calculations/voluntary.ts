/** Calculs budget: what the year in progress receives without paying for it, in whole euros. */
import { isWithin } from "../../../agreement/period";
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
import { number, typedIn, words } from "./typed";

type VoluntaryRow = Planned["voluntary"][number] | null;

export function addVoluntary(draft: SheetDraft, { budget, shown, inputs }: PlanSources, { years }: Frame): Block {
  const year = framedYearsOf(shown.contract.choices)[presentYear];
  const typed = (rank: string) => typedIn(inputs.voluntary, rank);
  const amountOf = (one: VoluntaryRow) =>
    one === null || year === undefined || !isWithin(one.day, year) ? 0 : wholeEuros(one.amount);
  return addBlock<VoluntaryRow>(
    draft,
    { title: texts.voluntary, help: texts.voluntaryHelp },
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
          const whole = `ROUND(ROUND(${many}*${number(typed(at("rank"))("unitCost"))},2),0)`;
          const begun = when(`${number(day)}<${years.cell("from", presentYear)}`, "0", whole);
          return calculation(
            when(`${number(day)}<${years.cell("to", presentYear)}`, begun, "0"),
            amountOf(one),
            "euros",
          );
        },
      },
    ],
    Array.from({ length: inputs.voluntary.rows }, (_, index) => budget.planned.voluntary[index] ?? null),
  );
}
