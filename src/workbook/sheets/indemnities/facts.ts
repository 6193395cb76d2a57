/** What the core says of each declaration, for the columns of Calculs indemnités. */
import { yearOf } from "../../../agreement/day";
import { dueOf, isSame } from "../../../budget/indemnities/due-amount";
import type { Declaration, Indemnities } from "../../../budget/indemnities/indemnity";
import { personYearsOf, type PersonYear } from "../../../budget/indemnities/person-years";
import type { Cents } from "../../../agreement/money";

export interface DeclarationFact {
  readonly declaration: Declaration;
  readonly due: Cents | null;
  /** From 1, of the person and year that begin here; null: they began above. */
  readonly order: number | null;
  readonly own: PersonYear;
}

/** null: the row is empty. */
export function factsOf(indemnities: Indemnities, rows: number): readonly (DeclarationFact | null)[] {
  const people = personYearsOf(indemnities);
  const seen = new Set<PersonYear>();
  return Array.from({ length: rows }, (_, index) => {
    const declaration = indemnities.declarations[index];
    const own = declaration && people.find((one) => isOf(declaration, one));
    if (declaration === undefined || own === undefined) return null;
    const isFirst = !seen.has(own);
    seen.add(own);
    const due = dueOf(declaration, indemnities.rates);
    return { declaration, due, order: isFirst ? people.indexOf(own) + 1 : null, own };
  });
}

function isOf(declaration: Declaration, { person, year }: PersonYear): boolean {
  return yearOf(declaration.day) === year && isSame(declaration.person, person);
}
