/** Accounts, cash and forms that an accountant follows by hand: each figure beside the reckoning that gives it. */
import { community } from "./community";
import { answerTo, yearOf } from "./read-plan";

describe("earmarked money half spent", () => {
  const plan = (accounting: object) => ({
    ...community,
    charges: [
      { mission: "Soins non programmés (fléché)", nature: "fees", amount: 22500, first: "2021-01", last: "2021-12" },
    ],
    accounting,
  });
  const closing = (accounting: object) =>
    answerTo(plan(accounting))
      .entries?.filter(({ date, account }) => date === "2021-12-31" && ["194", "6894", "7894"].includes(account ?? ""))
      .map(({ account, debit, credit }) => [account, debit, credit]);

  test("leaves half of it", () => {
    expect(yearOf(plan({}), "2021").earmarked).toEqual({ earned: 45000, received: 0, spent: 22500, left: 22500 });
  });

  test("goes to dedicated funds when the grant is a subsidy", () => {
    expect(closing({ product: "74" })).toEqual([
      ["6894", 22500, 0],
      ["194", 0, 22500],
    ]);
  });

  test.each([[{ product: "73" }], [{}]])("does not when the accountant says %j", (accounting) => {
    expect(closing(accounting)).toEqual([]);
  });
});

test("a financial year that ends in August cuts the charges and the grant there", () => {
  const plan = {
    ...community,
    assumptions: { financialYearEnd: 8 },
    charges: [{ nature: "rent", monthly: 100, first: "2021-01", last: "2021-12" }],
  };
  const [first, second] = answerTo(plan).budget?.years ?? [];
  // 243 days of 365 from January to August, line by line: 39 945.21 + 49 598.63 + 23 301.37 + 9 986.30.
  expect([first?.year, first?.to, first?.charges, first?.grant.secured]).toEqual([
    "2020-2021",
    "2021-08-31",
    800,
    122831.51,
  ]);
  expect([second?.year, second?.charges]).toEqual(["2021-2022", 400]);
});

describe("the entries of a contract signed on 28 December", () => {
  // Tier 3, 2019, every target reached: 320 000 a year. Received at once: 75 000 + 75 % of 87 500 = 140 625.
  const contract = {
    tier: 3,
    schedule: "ACI2019",
    signature: "2021-12-28",
    missions: { access: { rate: 1 }, pathways: { rate: 1 }, prevention: { rate: 1 } },
    accounting: { product: "73" },
  };
  const entries = answerTo(contract).entries ?? [];
  const on = (day: string) =>
    entries.filter(({ date }) => date === day).map(({ account, debit, credit }) => [account, debit, credit]);

  test("defer 137 118.15 of 140 625 received: four days earned 3 506.85", () => {
    expect(yearOf(contract, "2021")).toMatchObject({ grant: { total: 3506.85 } });
    // 75 000 - 821.92; 18 750 - 1 315.07; 33 750 - 986.30; 13 125 - 383.56
    expect(on("2021-12-31")).toEqual([
      ["730", 74178.08, 0],
      ["487", 0, 74178.08],
      ["730", 17434.93, 0],
      ["487", 0, 17434.93],
      ["730", 32763.7, 0],
      ["487", 0, 32763.7],
      ["730", 12741.44, 0],
      ["487", 0, 12741.44],
    ]);
    expect(Math.round((74178.08 + 17434.93 + 32763.7 + 12741.44) * 100)).toBe(13711815);
  });

  test("are reversed on the first day of the next year", () => {
    expect(on("2022-01-01").slice(0, 2)).toEqual([
      ["487", 74178.08, 0],
      ["730", 0, 74178.08],
    ]);
  });

  test("leave the account of the grant open as long as nobody says 73 or 74", () => {
    const unset = answerTo({ ...contract, accounting: {} });
    expect(unset.entries?.slice(0, 2).map(({ account }) => account)).toEqual([null, "487"]);
    expect(unset.budgetNotes.join("\n")).toContain("accounting.product");
  });
});

describe("the variable part, when it is counted once it is notified", () => {
  // Prevention alone: 15 000 fixed, and 15 000 at a rate of 1 that come with the balance, on 1 March of the next year.
  const contract = {
    tier: 2,
    schedule: "ACI2019",
    signature: "2021-01-01",
    missions: { prevention: { rate: 1 } },
  };
  const accrued = (variablePart: string) =>
    answerTo({ ...contract, accounting: { product: "73", variablePart } })
      .entries?.filter(({ date, account, debit }) => date.endsWith("12-31") && account === "4387" && debit > 0)
      .slice(0, 3)
      .map(({ date, label, debit }) => `${date} ${label.replace(/\u00a0/g, " ").split(" : ")[0] ?? ""} ${debit}`);

  test("is a product to receive at the end of its year, or waits for the next", () => {
    // To receive at the end of 2021: 25 % of the fixed part, 3 750, with or without 15 000.
    expect(accrued("central")?.[0]).toBe("2021-12-31 ACI, Prévention 18750");
    expect(accrued("notified")?.[0]).toBe("2021-12-31 ACI, Prévention 3750");
  });

  test("is no less a product once it is paid: the end of 2022 owes nothing of 2021", () => {
    // Operating, 25 % of 60 000; prevention, 3 750.
    expect(accrued("notified")?.slice(1)).toEqual([
      "2022-12-31 ACI, Fonctionnement 15000",
      "2022-12-31 ACI, Prévention 3750",
    ]);
  });
});

test("a resource tied to a project leaves what is unspent to dedicated funds, and takes it back when it is spent", () => {
  const { entries } = answerTo({
    ...community,
    resources: [
      { kind: "fir", label: "FIR", action: "Repérage", notified: 12000, first: "2021-01", last: "2021-12", tied: true },
    ],
    charges: [
      { action: "Repérage", nature: "fees", amount: 7000, first: "2021-03" },
      { action: "Repérage", nature: "fees", amount: 9000, first: "2022-03" },
    ],
  });
  const funds = entries?.filter(({ account }) => ["194", "6894", "7894"].includes(account ?? ""));
  expect(funds?.map(({ date, account, debit, credit }) => [date, account, debit, credit])).toEqual([
    ["2021-12-31", "6894", 5000, 0],
    ["2021-12-31", "194", 0, 5000],
    ["2022-12-31", "194", 5000, 0],
    ["2022-12-31", "7894", 0, 5000],
  ]);
});

test.each([
  // 184 500 secure, 67 500 at risk at best
  [218250, 0.5],
  [184500, 0],
  [252000, 1],
  [285750, 1.5],
])("charges of %i balance at a rate of %f", (amount, rate) => {
  const plan = { ...community, charges: [{ account: "6226", amount, first: "2021-01" }] };
  expect(yearOf(plan, "2021").requiredRate).toBe(rate);
});

describe("the cash", () => {
  const plan = {
    ...community,
    charges: [{ nature: "rent", monthly: 12000, first: "2021-01", last: "2022-12" }],
    resources: [
      {
        kind: "municipal",
        label: "Commune",
        asked: 6000,
        first: "2021-01",
        last: "2021-12",
        payments: [{ date: "2021-03-15", amount: 6000 }],
      },
    ],
  };
  const { cash } = answerTo(plan);

  // 20 000 + 110 625 on 1 January (60 000 + 75 % of 67 500), then 12 000 at the end of each month.
  test("goes month by month from the balance of the bank", () => {
    expect(cash?.central.months.slice(0, 3)).toEqual([
      { from: "2021-01-01", to: "2021-01-31", grant: 110625, other: 0, charges: 12000, closing: 118625, unknown: 0 },
      { from: "2021-02-01", to: "2021-02-28", grant: 0, other: 0, charges: 12000, closing: 106625, unknown: 0 },
      { from: "2021-03-01", to: "2021-03-31", grant: 0, other: 6000, charges: 12000, closing: 100625, unknown: 0 },
    ]);
  });

  test("does not hold in the prudent scenario what is only asked for", () => {
    expect(cash?.prudent.months[2]).toMatchObject({ other: 0, closing: 94625 });
  });

  test("tells its lowest day, and how many months of charges the bank covers", () => {
    // 136 625 - 12 x 12 000 on 31 December.
    expect([cash?.central.lowest, cash?.central.coveredMonths]).toEqual([
      { day: "2021-12-31", amount: -7375 },
      20000 / 12000,
    ]);
  });

  test("is not told without the balance of the bank", () => {
    const answer = answerTo({ ...plan, situation: { day: "2021-01-01" } });
    expect(answer.cash).toBeNull();
    expect(answer.budgetNotes.join("\n")).toContain("situation.bankBalance");
  });
});

describe("the form", () => {
  const { form, report } = yearOf(
    {
      ...community,
      charges: [
        { nature: "rent", amount: 1000.5, first: "2021-01" },
        { nature: "maintenance", amount: 1000.5, first: "2021-01" },
        { nature: "contributions", amount: 300.49, first: "2021-01" },
      ],
      resources: [{ kind: "dues", label: "Cotisations", notified: 250, first: "2021-01", last: "2021-12" }],
      voluntary: [{ kind: "volunteers", label: "Réunions", quantity: 100, unitCost: 20, date: "2021-06-01" }],
      actuals: [
        { line: "613", amount: 1200, date: "2021-12-31" },
        { line: "74orgasoc", amount: 90000, date: "2021-12-31" },
        { line: "756", amount: 10000, date: "2021-12-31" },
      ],
      accounting: { product: "74" },
    },
    "2021",
  );

  test("has whole euros, and subtotals that add the rounded lines", () => {
    expect(form.charges.lines.filter(({ amount }) => amount !== 0)).toEqual([
      { line: "613", amount: 1001 },
      { line: "615", amount: 1001 },
      { line: "645", amount: 300 },
    ]);
    expect(form.charges.classes.filter(({ amount }) => amount !== 0)).toEqual([
      { line: "61", amount: 2002 },
      { line: "64", amount: 300 },
    ]);
    expect([form.charges.total, form.products.total, form.surplus, form.shortfall, form.grandTotal]).toEqual([
      2302, 184750, 182448, 0, 184750,
    ]);
  });

  test("values volunteers alike on both sides, 870 being theirs on the form", () => {
    expect(form.voluntary.filter(({ amount }) => amount !== 0)).toEqual([
      { line: "864", amount: 2000 },
      { line: "870", amount: 2000 },
    ]);
  });

  test("is compared with what was done, and gaps of more than a tenth are to be explained", () => {
    expect(report.lines.filter(({ actual }) => actual !== null)).toEqual([
      { line: "613", planned: 1001, actual: 1200, gap: 199, share: 1200 / 1001, isToExplain: true },
      { line: "74orgasoc", planned: 184500, actual: 90000, gap: -94500, share: 90000 / 184500, isToExplain: true },
      { line: "756", planned: 250, actual: 10000, gap: 9750, share: 40, isToExplain: true },
    ]);
    expect(report.grantShare).toBe(0.9);
  });
});
