/** What a plan lacks is to be entered: it is listed, counted beside every sum, and never taken for nothing. */
import { community } from "./community";
import { answerTo, yearOf } from "./read-plan";

const plan = {
  ...community,
  charges: [
    { nature: "rent", label: "Loyer", first: "2021-03", last: "2022-02" },
    { nature: "fees", monthly: null, mission: "prevention", first: "2022-01", last: "2022-12" },
    { nature: "travel", quantity: 4, unitCost: null, first: "2021-06", key: "prorata" },
    { nature: "software", amount: 600, first: "2021-01", last: "2021-12" },
  ],
  staff: [
    { label: "Coordinatrice", gross: 40000, start: "2021-01-01", end: "2021-12-31" },
    { label: "Appui", employment: "group", start: "2022-01-01", end: "2022-06-30" },
  ],
  resources: [{ kind: "fir", label: "Projet", mission: "outside", first: "2021-01", last: "2021-12" }],
};

test("each row without an amount is listed, with what is to be given", () => {
  expect(answerTo(plan).budget?.missing).toEqual([
    { list: "charges", index: 0, label: "Loyer", keys: ["amount"] },
    { list: "charges", index: 1, label: "", keys: ["monthly"] },
    { list: "charges", index: 2, label: "", keys: ["unitCost"] },
    { list: "staff", index: 0, label: "Coordinatrice", keys: ["employerRate"] },
    { list: "staff", index: 1, label: "Appui", keys: ["groupPrice"] },
    { list: "resources", index: 0, label: "Projet", keys: ["asked"] },
  ]);
});

test.each([
  // The rent, the journeys, the contributions and the payroll tax of the coordinator; the project. 600 + 40 000 are known.
  ["2021", { grant: 0, other: 1, charges: 4 }, 40600],
  // The rent, the fees, the groupement.
  ["2022", { grant: 0, other: 0, charges: 3 }, 0],
])("the charges of %s are what is known, and no rate is told to balance them", (year, lacking, charges) => {
  const found = yearOf(plan, year);
  const unknown = lacking.grant + lacking.other + lacking.charges;
  expect(found).toMatchObject({ lacking, unknown, charges, requiredRate: null });
});

test("a shared cost lacks in each envelope that would bear it, any other in its own", () => {
  const { envelopes } = yearOf(plan, "2021");
  expect(envelopes.map(({ envelope, unknown }) => [envelope, unknown])).toEqual([
    ["operating", 3],
    ["access", 1],
    ["pathways", 1],
    ["prevention", 1],
    ["earmarked", 0],
    ["outside", 1],
  ]);
});

test("the cash says how many charges a month lacks, and covers no number of months", () => {
  const { cash } = answerTo({ ...plan, situation: { day: "2021-01-01", bankBalance: 10000 } });
  expect(cash?.central).toMatchObject({ coveredMonths: null, unknown: 6 });
  // The coordinator alone, her contributions and her tax, then the rent too.
  expect(cash?.central.months.slice(1, 4).map(({ unknown }) => unknown)).toEqual([2, 3, 3]);
});

test("a shortfall is not told of a year that lacks an amount, and what lacks is", () => {
  const poor = { ...plan, charges: [...plan.charges, { nature: "fees", amount: 900000, first: "2021-05" }] };
  const notes = answerTo(poor).budgetNotes.join("\n").replaceAll("\u00a0", " ");
  expect(notes).not.toContain("pour l'équilibre");
  expect(notes).toContain(
    "6 lignes sans montant, que ni les soldes ni la trésorerie ne comptent : charge 1 (Loyer), charge 2, charge 3, poste 1 (Coordinatrice), poste 2 (Appui) et produit 1 (Projet).",
  );
});

test("a post whose rate is to be entered costs no total", () => {
  expect(answerTo(plan).budget?.staff[0]?.employee).toMatchObject({ gross: 40000, contributions: null, total: null });
});

describe("the payroll tax of a year that no table gives", () => {
  const post = { label: "Coordination", gross: 45000, employerRate: 0.4, start: "2026-07-01", end: "2028-06-30" };
  const taxed = { ...community, signature: "2026-01-01", situation: { day: "2026-06-30", bankBalance: 90000 } };
  const tax = { nature: "payrollTax", amount: 1800, first: "2027-01", last: "2027-12" };
  const lackingIn = (json: object) => {
    const years = answerTo(json).budget?.years ?? [];
    return years.filter(({ lacking }) => lacking.charges > 0).map(({ year, unknown }) => [year, unknown]);
  };

  test("lacks from each year that has wages, and from no other", () => {
    const answer = answerTo({ ...taxed, staff: [post] });
    expect(answer.budget?.missingTaxYears).toEqual([2027, 2028]);
    expect(lackingIn({ ...taxed, staff: [post] })).toEqual([
      ["2027", 1],
      ["2028", 1],
    ]);
    expect(answer.budget?.years.filter(({ year }) => year === "2027")[0]?.requiredRate).toBeNull();
  });

  test("lacks once of each post that is paid, whatever its gross, and never of one without wages", () => {
    const unpaid = { ...post, gross: 0 };
    const unsaid = { ...post, gross: null };
    // 2026: the wages and the contributions of the one that nobody said.
    expect(lackingIn({ ...taxed, staff: [post, unpaid, unsaid] })).toEqual([
      ["2026", 2],
      ["2027", 4],
      ["2028", 4],
    ]);
  });

  test("lacks once from a financial year that touches two civil years", () => {
    const json = { ...taxed, assumptions: { financialYearEnd: 8 }, staff: [{ ...post, end: "2029-08-31" }] };
    expect(lackingIn(json)).toEqual([
      ["2026-2027", 1],
      ["2027-2028", 1],
      ["2028-2029", 1],
    ]);
  });

  test("is known once a charge of its account says it, in the years of that charge", () => {
    const answer = answerTo({ ...taxed, staff: [post], charges: [tax] });
    expect(answer.budget?.missingTaxYears).toEqual([2028]);
    expect(lackingIn({ ...taxed, staff: [post], charges: [{ ...tax, last: "2028-01" }] })).toEqual([]);
  });

  test("lacks from the cash of the months in which its wages are paid", () => {
    const { cash } = answerTo({ ...taxed, staff: [post] });
    // From 30 June 2026 on: July to December 2026 are known.
    expect(cash?.central.months.map(({ unknown }) => unknown)).toEqual([
      ...Array.from({ length: 7 }, () => 0),
      ...Array.from({ length: 11 }, () => 1),
    ]);
    expect(cash?.central).toMatchObject({ unknown: 1, coveredMonths: null });
  });
});
