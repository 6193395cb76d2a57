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
  // The rent, the journeys, the contributions of the coordinator; the project. 600 + 40 000 are known.
  ["2021", { grant: 0, other: 1, charges: 3 }, 40600],
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
    ["operating", 2],
    ["access", 1],
    ["pathways", 1],
    ["prevention", 1],
    ["earmarked", 0],
    ["outside", 1],
  ]);
});

test("the cash says how many charges a month lacks, and covers no number of months", () => {
  const { cash } = answerTo({ ...plan, situation: { day: "2021-01-01", bankBalance: 10000 } });
  expect(cash?.central).toMatchObject({ coveredMonths: null, unknown: 5 });
  // The coordinator alone, then the rent too.
  expect(cash?.central.months.slice(1, 4).map(({ unknown }) => unknown)).toEqual([1, 2, 2]);
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
