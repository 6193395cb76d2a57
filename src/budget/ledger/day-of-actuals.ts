/** On which day the actuals of a month stand: a month that two contract years share has its actuals on two days. */
import { contractYearOf, contractYears } from "../../agreement/contract-year";
import { addMonths, monthStart, type Day } from "../../agreement/day";

/**
 * The last day of the month of an entry, or the eve of the contract year that begins later in that month.
 * @param signature null: nobody said it
 */
export function dayOfActuals(signature: Day | null): (day: Day) => Day {
  const eves = signature === null ? [] : edgesOf(signature).map((edge) => edge - 1);
  const known = new Map<Day, Day>();
  return (day) => {
    const stood = known.get(day) ?? standing(day, eves);
    known.set(day, stood);
    return stood;
  };
}

/** The first days of the contract years, and that of what follows them. */
function edgesOf(signature: Day): readonly Day[] {
  return [signature, ...contractYears.map((year) => contractYearOf(signature, year).to)];
}

function standing(day: Day, eves: readonly Day[]): Day {
  const last = addMonths(monthStart(day), 1) - 1;
  return eves.find((eve) => eve >= day && eve < last) ?? last;
}
