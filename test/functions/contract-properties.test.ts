/** What holds of the functions of a contract, whatever its dates and rates: no tolerance on money. */
import fc from "fast-check";
import { parseDay, toIso } from "../../src/agreement/day";
import { call, type CallAnswer } from "../../src/library/call";

const dayOf = (iso: string) => parseDay(iso) ?? NaN;
const anyDay = (first: string, last: string) => fc.integer({ min: dayOf(first), max: dayOf(last) }).map(toIso);
const rate = fc.integer({ min: 0, max: 10_000 }).map((points) => points / 10_000);
/** After another rate, the number 0 may be an empty cell. */
const inCell = (value: number) => (value === 0 ? "nul" : value);
const missions = ["accès", "parcours", "prévention", "qualité", "accompagnement"];

const anyContract = fc
  .record({
    signature: anyDay("2019-08-25", "2025-12-31"),
    kept: fc.subarray(missions, { minLength: 1 }),
    dates: fc.array(anyDay("2019-10-01", "2027-06-30"), { minLength: 5, maxLength: 5 }),
    rates: fc.array(fc.array(rate, { minLength: 1, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
    tier: fc.array(fc.constantFrom<number | string>(1, 2, 3, 4), { minLength: 1, maxLength: 5 }),
    basis: fc.constantFrom("jours", "mois"),
    delay: fc.integer({ min: 0, max: 24 }),
  })
  .map(({ signature, kept, dates, rates, tier, basis, delay }) => [
    signature,
    kept.map((mission, index) => [mission, dates[index]]),
    kept.map((mission, index) => [mission, ...(rates[index] ?? []).map(inCell)]),
    [tier],
    "ACI2019",
    [
      ["base", basis],
      ["retard du solde", delay],
      ["lettre d'intention", 17_500.01],
    ],
  ]);

const cents = (euros: unknown) => Math.round(Number(euros) * 100);
const sumOf = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

async function figure(name: string, values: readonly unknown[]): Promise<number> {
  const answer = await call(name, values);
  if ("value" in answer && typeof answer.value === "number") return cents(answer.value);
  throw new Error(`${name} has no figure: ${JSON.stringify(answer)}`);
}

async function paid(contract: readonly unknown[], years: number): Promise<readonly (readonly unknown[])[]> {
  const answer = await call("INSTALMENTS", [...contract.slice(0, 4), years, ...contract.slice(4)]);
  return "value" in answer ? (answer.value as unknown[][]).slice(1) : [];
}

const figures = (name: string, periods: readonly unknown[], contract: readonly unknown[]) =>
  Promise.all(periods.map((period) => figure(name, [period, ...contract])));

/** The last payment of a contract signed in 2025 may come two years and two months after its end. */
const years = Array.from({ length: 15 }, (_, index) => 2019 + index);
const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);

/** Those of the years that are not the contract's are refused: they hold nothing of it. */
async function figuresOfItsYears(name: string, contract: readonly unknown[]): Promise<readonly number[]> {
  const answers = await Promise.all(years.map((year) => call(name, [year, ...contract])));
  const isOutside = (answer: CallAnswer) =>
    "message" in answer && answer.error === "#N/A" && answer.message.includes("son dernier versement est attendu");
  const isOfContract = answers.map((answer) => !isOutside(answer));
  return figures(
    name,
    years.filter((_, index) => isOfContract[index]),
    contract,
  );
}

function check(holds: (contract: readonly unknown[]) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(anyContract, holds), { numRuns: 60 });
}

test("DUE and CASH over the years make what INSTALMENTS pays in five years", () =>
  check(async (contract) => {
    const total = sumOf((await paid(contract, 5)).map(([, , , , , amount]) => cents(amount)));
    expect(total).toBeGreaterThan(0);
    expect(sumOf(await figuresOfItsYears("CASH", contract))).toBe(total);
    expect(sumOf(await figuresOfItsYears("DUE", contract))).toBe(total);
  }));

test("the months of a year make the year, in DUE and in CASH", () =>
  check(async (contract) => {
    const [, signed = ""] = /^(\d{4})/.exec(String(contract[0])) ?? [];
    const year = Number(signed) + 1;
    for (const name of ["DUE", "CASH"]) {
      const months = await figures(name, monthsOf(year), contract);
      expect(sumOf(months)).toBe(await figure(name, [year, ...contract]));
    }
  }));

test("fewer years are the first rows of more, by contract year and in the order of the dates", () =>
  check(async (contract) => {
    const [two, five] = [await paid(contract, 2), await paid(contract, 5)];
    expect(two).toEqual(five.filter(([, , , year]) => Number(year) <= 2));
    const dates = five.map(([date]) => Number(date));
    expect(dates).toEqual([...dates].sort((one, other) => one - other));
  }));

test("the first advance of a mission is 75 % of its fixed part for the share that PRORATA gives", () =>
  fc.assert(
    fc.asyncProperty(anyDay("2020-03-01", "2021-02-28"), async (start) => {
      const contract = ["2020-03-01", [["prévention", start]], 0, 2, "ACI2019", null];
      const answer = await call("PRORATA", [start, "2020-03-01", 1]);
      const share = "value" in answer ? Number(answer.value) : NaN;
      const advance = (await paid(contract, 1)).find(([, line]) => line === "Prévention");
      const days = dayOf("2021-03-01") - dayOf(start);
      expect(share).toBe(days / 365);
      // Two roundings, in whole cents: of the share, then of its three quarters, halves up.
      const fixed = Math.floor((1_500_000 * days * 2 + 365) / (2 * 365));
      expect(cents(advance?.[5])).toBe(Math.floor((fixed * 3 + 2) / 4));
    }),
    { numRuns: 100 },
  ));
