/** The account 741 of an accountant's file: that of the grant where it is a subsidy, as our entries post it, else the State's. */
import { dayOf } from "../../../src/agreement/day";
import { actualsWithAccounts } from "../../../src/budget/ledger/actuals-with-accounts";
import { readAccounts } from "../../../src/budget/ledger/read-accounts";
import { community } from "../community";
import { answerTo, yearOf } from "../read-plan";

const source = [
  "Compte;Libellé;Débit;Crédit",
  "741000;ACI;;150000",
  "7411;ACI, solde;;34500,5",
  "742;Région;;1000",
  "730;Dotation;;20",
  "6132;Loyer;12000;",
].join("\n");

const reportOf = (product: "73" | "74" | null) => {
  const accounts = readAccounts({ source, rules: [], asOf: dayOf(2021, 12, 31), signature: null });
  const actuals = actualsWithAccounts([], accounts, { financialYearEnd: 12, product });
  const { report } = yearOf(
    { ...community, charges: [], accounting: product === null ? {} : { product }, actuals },
    "2021",
  );
  const done = report.lines.filter(({ actual }) => actual !== null).map(({ line, actual }) => `${line} ${actual}`);
  return { done, grantShare: report.grantShare };
};

test.each([
  // 184 500.50 of 185 520.50, each line in whole euros: 184 501 of 185 521.
  ["74", ["613 12000", "73x 20", "74region 1000", "74orgasoc 184501"], 184501 / 185521],
  ["73", ["613 12000", "73x 20", "74etat 184501", "74region 1000"], 20 / 185521],
  [null, ["613 12000", "73x 20", "74etat 184501", "74region 1000"], null],
] as const)("when the accountant says %s, the report has %j", (product, lines, share) => {
  expect(reportOf(product)).toEqual({ done: lines, grantShare: share });
});

test("what our own entries post of a subsidy comes back on the line of the grant", () => {
  const { entries } = answerTo({ ...community, charges: [], accounting: { product: "74" } });
  const posted = entries?.filter(({ account, date }) => account === "741" && date.startsWith("2021")) ?? [];
  const rows = posted.map(({ account, debit, credit }) => `${account};ACI;${debit};${credit}`);
  expect(posted.length).toBeGreaterThan(0);
  const accounts = readAccounts({
    source: ["Compte;Libellé;Débit;Crédit", ...rows].join("\n"),
    rules: [],
    asOf: dayOf(2021, 12, 31),
    signature: null,
  });
  const read = actualsWithAccounts([], accounts, { financialYearEnd: 12, product: "74" });
  const lines = read.map((row): unknown => Reflect.get(row as object, "line"));
  expect(new Set(lines)).toEqual(new Set(["74orgasoc"]));
});
