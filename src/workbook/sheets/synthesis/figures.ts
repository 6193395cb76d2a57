import { noMoney, toEuros, type Cents } from "../../../agreement/money";
import { advanceToFinanceOf } from "../../../funding/situation/advance-to-finance";
import { unknownPaidIn } from "../../../funding/situation/unknown-in";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { toCompute } from "../../../texts/fr/workbook/common";
import { cell } from "../../address";
import { answer, body, calculation, head, hint, link, section, type Content } from "../../cells";
import { isEmpty, quoted, when } from "../../formula";
import { knownOrToEnter, labelOfKnown, shownLabel, shownSum } from "../../known-or-to-enter";
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
    label(texts.next, figures.nextUnknown, next?.unknown ?? 0),
    known(figures.nextTotal, next?.total ?? noMoney, figures.nextUnknown, next?.unknown ?? 0),
    money(figures.nextAtRisk, next?.atRisk ?? noMoney),
    hint(texts.onThe),
    dateOr(figures.nextDate, next?.date ?? null, texts.nothingComes),
  ]);
  draft.add([
    label(texts.twelveMonths, figures.monthsUnknown, twelveMonths.unknown),
    known(figures.monthsTotal, twelveMonths.total, figures.monthsUnknown, twelveMonths.unknown),
    money(figures.monthsAtRisk, twelveMonths.atRisk),
    hint(texts.until),
    answer(`MAX(${refs.situation.months("to")})-1`, twelveMonths.to - 1, "date"),
  ]);
  draft.add([
    label(texts.rights, figures.rightsUnknown, financialYear.unknown),
    known(figures.rightsTotal, financialYear.rights.total, figures.rightsUnknown, financialYear.unknown),
    money(figures.rightsAtRisk, financialYear.rights.atRisk),
    hint(texts.ends),
    answer(`${refs.situation.yearTo}-1`, financialYear.to - 1, "date"),
  ]);
  addSafe(page);
  const closing = (amount: Cents, place: string) => known(place, amount, figures.rightsUnknown, financialYear.unknown);
  const lacks: Content = {
    ...hint(shownLabel("", financialYear.unknown)),
    formula: labelOfKnown("", figures.rightsUnknown),
  };
  draft.add([body(texts.deferred), closing(financialYear.deferred, figures.deferred), lacks, hint(texts.position)]);
  draft.add([body(texts.accrued), closing(financialYear.accrued, figures.accrued), lacks, hint(texts.position)]);
  draft.add([
    label(texts.worst, `SUM(${refs.dues.unknown})`, shown.contract.unknown.length),
    money(figures.worst, advance?.amount ?? noMoney),
    body(null),
    hint(texts.onThe),
    dateOr(figures.worstDay, advance?.day ?? null, texts.noAdvance),
  ]);
}

/** Without the balance of the bank, words and no figure. */
function addSafe({ draft, situation, refs, shown }: Page): void {
  const { safe, safeUnknown } = refs.situation.figures;
  const to = situation.financialYear.to;
  const unknown = unknownPaidIn({ from: situation.day, to }, shown.contract);
  const { safeToSpend } = situation;
  const value = safeToSpend === null ? toCompute : toEuros(safeToSpend.amount);
  const figure = cell(2, draft.nextRow);
  const row = draft.add([
    label(texts.safe, safeUnknown, unknown),
    link(when(isEmpty(safe), quoted(toCompute), safe), value, "euros"),
    {
      ...calculation(
        when(`${figure}=${quoted(toCompute)}`, quoted(texts.noBalance), quoted("")),
        safeToSpend === null ? texts.noBalance : "",
        "text",
      ),
      role: "hint",
    },
  ]);
  draft.highlight({
    range: `${cell(1, row)}:${cell(2, row)}`,
    formula: `$${figure}=${quoted(toCompute)}`,
    look: "unknown",
  });
  draft.highlight({ range: figure, formula: `${figure}<0`, look: "failed" });
}

/** Beside its name, how many amounts a figure lacks. */
function label(name: string, unknown: string, count: number): Content {
  return { ...body(shownLabel(name, count)), formula: labelOfKnown(name, unknown) };
}

function known(place: string, amount: Cents, unknown: string, count: number): Content {
  return link(knownOrToEnter(place, unknown), shownSum(amount, count), "euros");
}

function money(place: string, amount: Cents): Content {
  return link(place, toEuros(amount), "euros");
}

function dateOr(place: string, date: number | null, otherwise: string): Content {
  return answer(when(isEmpty(place), quoted(otherwise), place), date ?? otherwise, "date");
}
