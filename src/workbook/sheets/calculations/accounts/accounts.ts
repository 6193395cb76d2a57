import { shownContract } from "../../../shown-contract";
import type { SheetDraft } from "../../../sheet-draft";
import { addAccruals, lineAccruals, type AccrualRefs } from "./accruals";
import { addCalendar, type CalendarRefs } from "./calendar";
import { addMonthlyRights, type MonthRefs } from "./ledger";
import { addSituation, type SituationRefs } from "../situation/situation";
import type { CalculationRefs } from "../refs";
import type { CalculationSources } from "../sources";

interface AccountRefs {
  readonly accruals: AccrualRefs;
  readonly months: MonthRefs;
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
  const at = addAccruals(draft, accruals, refs.dues);
  const months = addMonthlyRights(draft, { shown, accruals, at, refs });
  const calendar = addCalendar(draft, sources);
  const situation = addSituation(draft, { shown, accruals, at, refs }, sources);
  return { accruals: at, months, calendar, situation };
}
