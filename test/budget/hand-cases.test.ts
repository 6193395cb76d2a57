/** Charges that an accountant follows by hand: each figure is written out beside the reckoning that gives it. */
import { toIso } from "../../src/agreement/day";
import { toEuros } from "../../src/agreement/money";
import { community } from "./community";
import { answerTo, readBudget, yearOf } from "./read-plan";

const coordinator = {
  label: "Coordinatrice",
  gross: 45000,
  employerRate: 0.42,
  share: 0.8,
  start: "2025-03-15",
  end: "2025-12-31",
};

/** Month by month, as « 2025-03 1645.16 », of each account. */
function monthsOf(plan: object): Readonly<Record<string, readonly string[]>> {
  const { spending } = readBudget({ ...community, ...plan });
  return Object.fromEntries(
    spending.map(({ account, months }) => [
      account,
      months.map(({ month, amount }) => `${toIso(month).slice(0, 7)} ${toEuros(amount)}`),
    ]),
  );
}

describe("a coordinator hired on 15 March at 0.8 of a post", () => {
  test("is paid 17 days of 31 of March, then whole months", () => {
    // 45 000 x 0.8 / 12 = 3 000 a month, 42 % of it 1 260; March: x 17/31.
    const whole = ["04", "05", "06", "07", "08", "09", "10", "11", "12"];
    expect(monthsOf({ staff: [coordinator] })).toEqual({
      "6411": ["2025-03 1645.16", ...whole.map((month) => `2025-${month} 3000`)],
      "6451": ["2025-03 690.97", ...whole.map((month) => `2025-${month} 1260`)],
    });
  });

  test("costs 28 645.16 + 12 030.97 in the year, its payroll tax within the allowance of associations", () => {
    const { charges, accounts } = yearOf({ ...community, staff: [coordinator] }, "2025");
    expect([charges, accounts]).toEqual([
      40676.13,
      [
        { account: "6411", amount: 28645.16 },
        { account: "6451", amount: 12030.97 },
      ],
    ]);
  });

  test("stands beside a groupement d'employeurs and a contractor", () => {
    // Payroll tax of 36 000 in 2026: 392.23 + 781.49 + 13.6 % of 17 577, 2 390.47.
    const { budget } = answerTo({
      ...community,
      situation: { day: "2026-01-01" },
      staff: [{ ...coordinator, groupPrice: 54000, contractorPrice: 60000.5 }],
    });
    expect(budget?.staff).toEqual([
      {
        label: "Coordinatrice",
        mission: "operating",
        employment: "employee",
        employee: { gross: 36000, contributions: 15120, payrollTax: 3564.19, total: 51120 },
        group: 54000,
        contractor: 60000.5,
      },
    ]);
  });
});

describe("the payroll tax of 2026", () => {
  const posts = (count: number) => ({
    ...community,
    staff: Array.from({ length: count }, () => ({
      ...coordinator,
      share: 1,
      start: "2026-01-01",
      end: "2026-12-31",
    })),
  });
  const taxOf = (count: number) =>
    yearOf(posts(count), "2026")
      .accounts.filter(({ account }) => account === "6311")
      .map(({ amount }) => amount);

  // 45 000 of wages: 392.23 + 781.49 + 3 614.47 = 4 788.19 a post; five make 23 940.95, below the 24 256 of associations.
  test.each([
    [1, []],
    [5, []],
    // 28 729.14 - 24 256
    [6, [4473.14]],
  ])("of %i posts of 45 000 is %j", (count, tax) => {
    expect(taxOf(count)).toEqual(tax);
  });

  test.each([
    // 4 473.14 of the wages, and 4 473 of a charge.
    [
      {},
      [
        "La taxe sur les salaires de 2026 est comptée deux fois : 4 473,14 € calculés d'après les postes, et 4 473 € saisis en charge du compte 6311. Retirez la charge si elle est la même taxe.",
      ],
    ],
    [{ amount: null }, []],
    [{ first: "2025-01", last: "2025-12" }, []],
  ])("counted beside a charge of its account is said, with both amounts: %j", (keys, expected) => {
    const charge = { nature: "payrollTax", amount: 4473, first: "2026-01", last: "2026-12", ...keys };
    const notes = answerTo({ ...posts(6), charges: [charge] }).budgetNotes.map((note) =>
      note.replaceAll("\u00a0", " "),
    );
    expect(notes.filter((note) => note.includes("deux fois"))).toEqual(expected);
  });

  test("is to be entered in a year that the table does not hold, and it is said", () => {
    const staff = [{ ...coordinator, start: "2027-01-01", end: "2027-12-31" }];
    expect(answerTo({ ...community, staff }).budgetNotes).toContain(
      "La taxe sur les salaires de 2027 est à saisir, en charge du compte 6311 : son barème n'est pas dans nos tables.".replace(
        " :",
        "\u00a0:",
      ),
    );
  });
});

describe("a charge from November to February", () => {
  const charge = { nature: "software", amount: 1000.01, first: "2021-11", last: "2022-02" };

  test("falls on its two years, a quarter a month, to the cent", () => {
    expect(monthsOf({ charges: [charge] })).toEqual({
      "6511": ["2021-11 250.01", "2021-12 250", "2022-01 250", "2022-02 250"],
    });
    const plan = { ...community, charges: [charge] };
    expect([yearOf(plan, "2021").charges, yearOf(plan, "2022").charges]).toEqual([500.01, 500]);
  });

  test("costs two per cent more in its second year when it is indexed", () => {
    // 2 x 250 then 2 x 250 x 1.02
    const indexed = { nature: "rent", monthly: 250, first: "2021-11", last: "2022-02", indexation: 0.02 };
    const plan = { ...community, charges: [indexed] };
    expect([yearOf(plan, "2021").charges, yearOf(plan, "2022").charges]).toEqual([500, 510]);
  });

  test("as a quantity at a unit cost is their product", () => {
    // 37.5 hours at 24.99
    const hours = { nature: "fees", quantity: 37.5, unitCost: 24.99, first: "2021-11" };
    expect(monthsOf({ charges: [hours] })).toEqual({ "6226": ["2021-11 937.13"] });
  });
});

describe("a shared cost", () => {
  const shared = (key: string) => ({
    ...community,
    charges: [{ nature: "rent", amount: 1000.01, first: "2021-05", key }],
    sharing: [{ name: "locaux", shares: { access: 0.5, pathways: 0.3, prevention: 0.2 } }],
  });
  const partsOf = (key: string) =>
    yearOf(shared(key), "2021").envelopes.map(({ envelope, direct, shared: part }) => [envelope, direct, part]);

  test("falls on the missions by its key, the cents with the first", () => {
    expect(partsOf("locaux")).toEqual([
      ["operating", 0, 0],
      ["access", 0, 500.01],
      ["pathways", 0, 300],
      ["prevention", 0, 200],
      ["earmarked", 0, 0],
    ]);
  });

  test("or pro rata of their secure money, what is earmarked apart: 29 500, 35 000 and 15 000 of 79 500", () => {
    expect(partsOf("prorata")).toEqual([
      ["operating", 0, 0],
      ["access", 0, 371.07],
      ["pathways", 0, 440.26],
      ["prevention", 0, 188.68],
      ["earmarked", 0, 0],
    ]);
  });
});

test("a transfer moves money from one mission to another and adds none", () => {
  const plan = { ...community, transfers: [{ from: "pathways", to: "operating", amount: 5000, date: "2021-06-01" }] };
  const { envelopes } = yearOf(plan, "2021");
  expect(envelopes.map(({ envelope, balance, transfer, after }) => [envelope, balance, transfer, after])).toEqual([
    ["operating", 60000, 5000, 65000],
    ["access", 29500, 0, 29500],
    ["pathways", 35000, -5000, 30000],
    ["prevention", 15000, 0, 15000],
    ["earmarked", 45000, 0, 45000],
  ]);
});
