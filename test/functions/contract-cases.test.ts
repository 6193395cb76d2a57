/** The tables of test/cases/contracts, worked by hand, through the functions that Excel calls. */
import { readdirSync, readFileSync } from "node:fs";
import { toIso } from "../../src/agreement/day";
import { lineNames } from "../../src/agreement/line-names";
import type { LineId, PartOrTotal } from "../../src/agreement/lines";
import { partNames } from "../../src/agreement/part-names";
import { call } from "../../src/library/call";
import { canBeTyped, typed } from "./contract-arguments";

interface ContractCase {
  readonly edge: string;
  readonly case: object;
  readonly contractYears?: readonly number[];
  readonly line?: LineId;
  readonly kind?: string;
  readonly payments: readonly (readonly [string, string, string, number, string])[];
  readonly financialYears?: readonly (readonly [number, number, number, number, string])[];
}

const folder = new URL("../cases/contracts/", import.meta.url);
const cases = readdirSync(folder)
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as readonly ContractCase[])
  .flatMap(({ case: file, ...one }) => (canBeTyped(file) ? [{ ...one, given: typed(file) }] : []));
type Case = (typeof cases)[number];

const kinds: Readonly<Record<string, string>> = {
  Avance: "advance",
  Solde: "balance",
  "Part variable": "variable",
  Crise: "crisis",
  Aide: "aid",
  Reprise: "repayment",
};
const frenchOf = (what: string) => {
  const [line, part] = what.split(" ") as [LineId, PartOrTotal];
  return `${lineNames[line].fr} ${partNames[part].fr}`;
};

async function rowsOf({ given }: Case): Promise<readonly (readonly unknown[])[]> {
  const { signature, starts, rates, tier, schedule, assumptions } = given;
  const answer = await call("INSTALMENTS", [signature, starts, rates, tier, 5, schedule, assumptions]);
  return "value" in answer ? (answer.value as unknown[][]).slice(1) : [[answer.message]];
}

/** As the case has them: an amount that no table gives is not one of its instalments. */
async function shown(one: Case): Promise<readonly unknown[]> {
  const isShown = ([, line, , year, kind, amount]: readonly unknown[]) =>
    typeof amount === "number" &&
    (one.contractYears?.includes(Number(year)) ?? true) &&
    (one.line === undefined || line === lineNames[one.line].fr) &&
    (one.kind ?? kinds[String(kind)]) === kinds[String(kind)];
  return (await rowsOf(one)).filter(isShown).map(([date, line, part, , kind, amount]) => {
    return [toIso(Number(date)), `${String(line)} ${String(part)}`, kinds[String(kind)], amount];
  });
}

test.each(cases.map((one) => [one.edge, one] as const))("%s", async (_edge, one) => {
  const expected = one.payments.map(([date, what, kind, amount]) => [date, frenchOf(what), kind, amount]);
  expect(await shown(one)).toEqual(expected);
});

const byYear = cases.flatMap(({ given, financialYears = [] }) =>
  financialYears.map(([year, rights, cash]) => ({ given, year, rights, cash })),
);

test.each(byYear)("DUE gives $rights and CASH $cash in $year", async ({ given, year, rights, cash }) => {
  const { signature, starts, rates, tier, schedule, assumptions } = given;
  const values = [year, signature, starts, rates, tier, schedule, assumptions];
  expect([await call("DUE", values), await call("CASH", values)]).toEqual([{ value: rights }, { value: cash }]);
});

test("most of the tables can be typed in a formula", () => {
  expect(cases.length).toBeGreaterThan(20);
});
