import { shownContract } from "../../../shown-contract";
import type { SheetDraft } from "../../../sheet-draft";
import { addAccruals, lineAccruals, type AccrualRefs } from "./accruals";
import { addCalendar, type CalendarRefs } from "./calendar";
import { addMonthlyRights, type MonthRefs } from "./ledger";
import { addSituation, type SituationRefs } from "../situation/situation";
import { addYearEnd, type YearEndRefs } from "./year-end";
import type { CalculationRefs } from "../refs";
import type { CalculationSources } from "../sources";

interface AccountRefs {
  readonly accruals: AccrualRefs;
  readonly months: MonthRefs;
  readonly yearEnd: YearEndRefs;
  /** null: the table has no calendar. */
  readonly calendar: CalendarRefs | null;
  readonly situation: SituationRefs;
}

/** All that the sheets of the five years read on Calculs. */
export type TimeRefs = CalculationRefs & AccountRefs;

/** The last blocks of Calculs: what is earned day after day, and the calendar of the missions. */
export function addAccounts(draft: SheetDraft, sources: CalculationSources, refs: CalculationRefs): AccountRefs {
  const shown = shownContract(sources.model.contract);
  const accruals = lineAccruals(shown, sources.model.layout.lines);
  const yearEnd = addYearEnd(draft, sources);
  const at = addAccruals(draft, accruals, refs.dues, {
    ...yearEnd,
    lastMonth: shown.contract.choices.time.financialYearEnd,
  });
  const months = addMonthlyRights(draft, { shown, accruals, at, refs });
  const calendar = addCalendar(draft, sources);
  const situation = addSituation(draft, { shown, accruals, at, refs }, yearEnd, sources);
  return { accruals: at, yearEnd, months, calendar, situation };
}
