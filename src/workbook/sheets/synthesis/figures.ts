import { noMoney, toEuros, type Cents } from "../../../agreement/money";
import { advanceToFinanceOf } from "../../../funding/situation/advance-to-finance";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { cell } from "../../address";
import { answer, body, calculation, head, hint, link, section, type Content } from "../../cells";
import { isEmpty, quoted, when } from "../../formula";
import type { Page } from "./page";

/** What a treasurer acts upon, each with the day that it speaks of. */
export function addFigures(page: Page): void {
  const { draft, situation, refs, shown } = page;
  const { figures } = refs.situation;
  const { next, twelveMonths, financialYear } = situation;
  const advance = advanceToFinanceOf(shown.contract, shown.ledger);
  draft.skip();
  draft.add([section(texts.figures)]);
  draft.add(texts.figureHead.map(head));
  draft.add([
    body(texts.next),
    money(figures.nextTotal, next?.total ?? noMoney),
    money(figures.nextAtRisk, next?.atRisk ?? noMoney),
    hint(texts.onThe),
    dateOr(figures.nextDate, next?.date ?? null, texts.nothingComes),
  ]);
  draft.add([
    body(texts.twelveMonths),
    money(figures.monthsTotal, twelveMonths.total),
    money(figures.monthsAtRisk, twelveMonths.atRisk),
    hint(texts.until),
    answer(`MAX(${refs.situation.months("to")})-1`, twelveMonths.to - 1, "date"),
  ]);
  draft.add([
    body(texts.rights),
    money(figures.rightsTotal, financialYear.rights.total),
    money(figures.rightsAtRisk, financialYear.rights.atRisk),
    hint(texts.ends),
    answer(`${refs.situation.yearTo}-1`, financialYear.to - 1, "date"),
  ]);
  addSafe(page);
  draft.add([body(texts.deferred), money(figures.deferred, financialYear.deferred)]);
  draft.add([body(texts.accrued), money(figures.accrued, financialYear.accrued)]);
  draft.add([
    body(texts.worst),
    money(figures.worst, advance?.amount ?? noMoney),
    body(null),
    hint(texts.onThe),
    dateOr(figures.worstDay, advance?.day ?? null, ""),
  ]);
}

/** Without the balance of the bank, words and no figure. */
function addSafe({ draft, situation, refs }: Page): void {
  const { safe } = refs.situation.figures;
  const { safeToSpend } = situation;
  const shown = safeToSpend === null ? texts.noBalanceFigure : toEuros(safeToSpend.amount);
  const figure = cell(2, draft.nextRow);
  const row = draft.add([
    body(texts.safe),
    link(when(isEmpty(safe), quoted(texts.noBalanceFigure), safe), shown, "euros"),
    {
      ...calculation(
        when(`${figure}=${quoted(texts.noBalanceFigure)}`, quoted(texts.noBalance), quoted("")),
        safeToSpend === null ? texts.noBalance : "",
        "text",
      ),
      role: "hint",
    },
  ]);
  draft.highlight({
    range: `${cell(1, row)}:${cell(2, row)}`,
    formula: `$${figure}=${quoted(texts.noBalanceFigure)}`,
    look: "unknown",
  });
}

function money(place: string, amount: Cents): Content {
  return link(place, toEuros(amount), "euros");
}

function dateOr(place: string, date: number | null, otherwise: string): Content {
  return answer(when(isEmpty(place), quoted(otherwise), place), date ?? otherwise, "date");
}
