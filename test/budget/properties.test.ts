/** What holds of every budget, whatever is planned: nothing is lost between its months, its missions, its accounts, its form. */
import fc from "fast-check";
import { addMonths, parseDay, toIso } from "../../src/agreement/day";
import { sum } from "../../src/agreement/money";
import { entriesOf } from "../../src/budget/accounts/entries";
import type { Budget } from "../../src/budget/budget";
import { cashOf } from "../../src/budget/cash";
import { formOf } from "../../src/budget/form/form";
import { natureIds } from "../../src/budget/natures";
import { envelopes } from "../../src/budget/planned";
import { scenarios } from "../../src/funding/scenario";
import { isWhole } from "../share";
import { readBudget } from "./read-plan";

const cents = fc.integer({ min: 0, max: 20_000_000 }).map((amount) => amount / 100);
const month = fc.integer({ min: 0, max: 60 });
const monthOf = (index: number) => toIso(addMonths(parseDay("2021-01-01") ?? 0, index)).slice(0, 7);
const span = fc
  .record({ from: month, length: fc.integer({ min: 0, max: 30 }) })
  .map(({ from, length }) => ({ first: monthOf(from), last: monthOf(from + length) }));

const price = fc.oneof(
  cents.map((amount) => ({ amount })),
  cents.map((amount) => ({ monthly: amount })),
  fc.record({ quantity: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10), unitCost: fc.constant(41.27) }),
);
const charge = fc
  .record({
    span,
    price,
    mission: fc.constantFrom(...envelopes),
    nature: fc.constantFrom(...natureIds),
    indexation: fc.constantFrom(0, 0.02, -0.1),
    key: fc.constantFrom("", "locaux", "prorata"),
  })
  .map(({ span: months, price: cost, key, ...rest }) => {
    // What is earmarked is not shared.
    return { ...months, ...cost, ...rest, key: rest.mission === "earmarked" ? "" : key };
  });

const post = fc.record({
  gross: cents,
  employerRate: fc.constantFrom(0.3, 0.4237),
  share: fc.constantFrom(1, 0.8, 0.33),
  start: fc.constantFrom("2021-03-15", "2024-02-29", "2025-12-31"),
  end: fc.constantFrom("2025-12-31", "2026-05-07"),
  key: fc.constantFrom("", "prorata"),
});

const resource = fc
  .record({ kind: fc.constantFrom("fir", "dues", "ownIncome"), span, notified: fc.option(cents), asked: cents })
  .map(({ span: months, ...rest }) => ({ ...months, ...rest, action: "Projet", tied: rest.kind === "fir" }));

const anyCase = fc
  .record({
    tier: fc.constantFrom(1, 2, 3, 4),
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
    end: fc.constantFrom(12, 8, 3),
    charges: fc.array(charge, { maxLength: 8 }),
    staff: fc.array(post, { maxLength: 2 }),
    resources: fc.array(resource, { maxLength: 3 }),
    product: fc.constantFrom("73", "74"),
  })
  .map(({ tier, rate, end, product, ...plan }) => ({
    tier,
    schedule: "ACI2019",
    signature: "2021-01-04",
    situation: { day: "2022-05-31", bankBalance: 12345.67 },
    missions: { access: { rate }, pathways: { rate }, prevention: { rate } },
    assumptions: { financialYearEnd: end },
    sharing: [{ name: "locaux", shares: { access: 0.335, prevention: 0.335, outside: 0.33 } }],
    transfers: [{ from: "access", to: "quality", amount: 17.35, date: "2022-01-01" }],
    accounting: { product },
    ...plan,
  }));

const numRuns = isWhole ? 200 : 10;

const holds = (check: (budget: Budget, file: object) => void) =>
  fc.assert(
    fc.property(anyCase, (file) => check(readBudget(file), file)),
    { numRuns },
  );

test("the months of all that is spent add up to its years, and to its total", () => {
  holds(({ spending, years }) => {
    const months = spending.flatMap((one) => one.months.map(({ amount }) => amount));
    expect(sum(years.map(({ charges }) => charges))).toBe(sum(months));
  });
});

test("a total that is not indexed is spent to the cent", () => {
  fc.assert(
    fc.property(cents, span, (amount, months) => {
      const { spending } = readBudget({
        tier: 1,
        signature: "2022-06-01",
        charges: [{ nature: "fees", amount, ...months }],
      });
      expect(sum(spending.flatMap((one) => one.months.map((own) => own.amount)))).toBe(Math.round(amount * 100));
    }),
    { numRuns },
  );
});

test("a year costs the same by mission and by account, and brings the same by mission and in all", () => {
  holds(({ years }) => {
    for (const { charges, envelopes: rows, accounts, grant, other, balance } of years) {
      expect(sum(accounts.map(({ amount }) => amount))).toBe(charges);
      expect(sum(rows.flatMap(({ direct, shared }) => [direct, shared]))).toBe(charges);
      expect(sum(rows.flatMap((row) => [row.secured, row.atRisk]))).toBe(grant.total);
      expect(sum(rows.map((row) => row.other))).toBe(other.total);
      expect(sum(rows.map((row) => row.transfer))).toBe(0);
      expect(sum(rows.map((row) => row.after))).toBe(balance);
    }
  });
});

test("the form says the same to half a euro a line, and its two grand totals are equal", () => {
  holds((budget) => {
    for (const year of budget.years) {
      const { charges, products, surplus, shortfall, voluntary } = formOf(year, budget);
      expect(charges.total + surplus).toBe(products.total + shortfall);
      expect(Math.abs(charges.total * 100 - year.charges)).toBeLessThanOrEqual(50 * charges.lines.length);
      expect(Math.abs(products.total * 100 - year.grant.total - year.other.total)).toBeLessThanOrEqual(
        50 * products.lines.length,
      );
      expect(charges.classes.reduce((total, { amount }) => total + amount, 0)).toBe(charges.total);
      expect(voluntary.every(({ amount }) => amount === 0)).toBe(true);
    }
  });
});

test("the entries of each day balance, and over the years each account that is reversed comes back to nothing", () => {
  holds((budget) => {
    const entries = entriesOf(budget);
    for (const day of new Set(entries.map(({ date }) => date))) {
      const own = entries.filter(({ date }) => date === day);
      expect(sum(own.map(({ debit }) => debit))).toBe(sum(own.map(({ credit }) => credit)));
    }
    const deferred = entries.filter(({ account }) => account === "487");
    expect(sum(deferred.map(({ debit }) => debit))).toBe(sum(deferred.map(({ credit }) => credit)));
  });
});

test("the cash closes with what it opened with and all that moved, and never below its lowest day", () => {
  holds((budget) => {
    for (const scenario of scenarios) {
      const { opening, months, lowest } = cashOf(budget, sum([]), scenario);
      const moved = months.map(({ grant, other, charges }) => grant + other - charges);
      expect(months.at(-1)?.closing).toBe(opening + moved.reduce((total, amount) => total + amount, 0));
      expect(months.filter(({ closing }) => closing < lowest.amount)).toEqual([]);
    }
  });
});

test("a charge moved by twelve months is moved by a year", () => {
  fc.assert(
    fc.property(charge, fc.constantFrom(12, 8, 3), (one, end) => {
      const later = (text: string) => `${Number(text.slice(0, 4)) + 1}${text.slice(4)}`;
      const moved = { ...one, first: later(one.first), last: later(one.last) };
      const base = {
        tier: 2,
        signature: "2022-06-01",
        assumptions: { financialYearEnd: end },
        sharing: [{ name: "locaux", shares: { operating: 1 } }],
      };
      const chargesOf = (own: object) =>
        readBudget({ ...base, charges: [own] })
          .years.filter(({ charges }) => charges !== 0)
          .map(({ from, charges }) => ({ from: toIso(from), charges }));
      expect(chargesOf(moved)).toEqual(chargesOf(one).map(({ from, charges }) => ({ from: later(from), charges })));
    }),
    { numRuns },
  );
});
