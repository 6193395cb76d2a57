/** What a reader must know of what professionals are paid. */
import { minus, noMoney, sum, type Cents } from "../../agreement/money";
import { dueOf } from "./due-amount";
import { isPaidWithoutDocument, lacksMission, lacksProfession, type Declaration, type Indemnities } from "./indemnity";
import { personYearsOf, type PersonYear } from "./person-years";

interface PersonInYear {
  readonly person: string;
  readonly year: number;
}

export type IndemnityNote =
  /** Beyond a cap, by `over`; `own`: the one that the community voted, not that of the law. */
  | ({ readonly kind: "capPassed"; readonly cap: Cents; readonly over: Cents; readonly own: boolean } & PersonInYear)
  | { readonly kind: "capNear"; readonly people: readonly PersonInYear[] }
  /** Civil years whose ceiling is in no table of ours. */
  | { readonly kind: "capUnknown"; readonly years: readonly number[] }
  | { readonly kind: "paidUndocumented"; readonly count: number }
  | { readonly kind: "validatedUnpaid"; readonly count: number; readonly amount: Cents }
  | { readonly kind: "remunerationUnplaced"; readonly count: number }
  | { readonly kind: "indemnityUnprofessed"; readonly count: number };

export function indemnityNotesOf(indemnities: Indemnities | null): readonly IndemnityNote[] {
  if (indemnities === null) return [];
  const years = personYearsOf(indemnities);
  const { declarations } = indemnities;
  const near = years.filter(({ state }) => state === "near").map(({ person, year }) => ({ person, year }));
  const unknown = [...new Set(years.filter(({ ceiling }) => ceiling === null).map(({ year }) => year))].sort();
  return [
    ...years.flatMap(passedNotes),
    ...(near.length === 0 ? [] : [{ kind: "capNear", people: near } as const]),
    ...(unknown.length === 0 ? [] : [{ kind: "capUnknown", years: unknown } as const]),
    ...counted("paidUndocumented", declarations.filter(isPaidWithoutDocument)),
    ...unpaidNote(indemnities),
    ...counted("remunerationUnplaced", declarations.filter(lacksMission)),
    ...counted("indemnityUnprofessed", declarations.filter(lacksProfession)),
  ];
}

function passedNotes({ person, year, total, ceiling, secondCap }: PersonYear): readonly IndemnityNote[] {
  const caps = [
    { cap: ceiling, own: false },
    { cap: secondCap, own: true },
  ];
  return caps.flatMap(({ cap, own }) =>
    cap === null || total <= cap
      ? []
      : [{ kind: "capPassed", person, year, cap, over: minus(total, cap), own } as const],
  );
}

type Counted = "paidUndocumented" | "remunerationUnplaced" | "indemnityUnprofessed";

function counted(kind: Counted, found: readonly Declaration[]): readonly IndemnityNote[] {
  return found.length === 0 ? [] : [{ kind, count: found.length }];
}

function unpaidNote({ declarations, rates }: Indemnities): readonly IndemnityNote[] {
  const unpaid = declarations.filter(({ state }) => state === "validated");
  const amount = sum(unpaid.map((one) => dueOf(one, rates) ?? noMoney));
  return unpaid.length === 0 ? [] : [{ kind: "validatedUnpaid", count: unpaid.length, amount }];
}
