/** What professionals are paid: décret 2022-375, article D. 1434-44 CSP; ceiling of 2025: 47 100 €. */
import fc from "fast-check";
import { answerTo } from "./read-plan";
import { plainSpaces } from "../cli/run-cli";

const contract = { tier: 2, signature: "2024-01-01", situation: { day: "2025-06-30" }, missions: "all" };

type Keys = Readonly<Record<string, unknown>>;

const rates = [
  { profession: "Médecin", activity: "Réunion", mode: "hour", indemnity: 75, remuneration: 60 },
  { activity: "Réunion", mode: "hour", indemnity: 30, remuneration: 60 },
  { profession: "Infirmier", activity: "Garde", mode: "lump", indemnity: 120 },
];

const declared = (keys: Keys) => ({ date: "2025-03-05", person: "P1", nature: "indemnity", ...keys });

function paid(declarations: readonly Keys[], more: Keys = {}) {
  const answer = answerTo({ ...contract, indemnities: { rates, declarations: declarations.map(declared), ...more } });
  if (answer.indemnities === null) throw new Error("This case has no indemnities.");
  return { ...answer.indemnities, notes: answer.budgetNotes.map(plainSpaces), budget: answer.budget };
}

/** Of a person, what is said of the year: the ceiling of 2025 is 47 100 €. */
test.each([
  ["a declaration without an amount may take what is left", [{ amount: 30000 }, {}], "lacking", null, 1],
  ["80 % is reached by what is known", [{ amount: 40000 }, {}], "near", null, 1],
  ["what is known is beyond already", [{ amount: 50000 }, {}], "over", -2900, 1],
  ["all is known", [{ amount: 30000 }], "under", 17100, 0],
])("nobody is said under a cap while %s", (_, declarations, state, left, unknown) => {
  expect(paid(declarations).people).toMatchObject([{ state, left, unknown }]);
});

test("« Élise » is one person however her accent is typed", () => {
  const names = ["\u00c9lise", "E\u0301lise", "\u00e9lise"];
  const { people } = paid(names.map((person) => ({ person, amount: 20000 })));
  expect(people).toMatchObject([{ person: "Élise", total: 60000, state: "over", left: -12900 }]);
});

test.each([
  ["2.5 hours of a doctor, at the doctors' rate", { profession: "médecin", activity: "réunion", quantity: 2.5 }, 187.5],
  ["of another profession, at the rate of all", { profession: "Sage-femme", activity: "Réunion", quantity: 2 }, 60],
  ["in remuneration, at its own rate", { nature: "remuneration", activity: "Réunion", quantity: 3 }, 180],
  [
    "the amount typed, whatever the rate",
    { profession: "Médecin", activity: "Réunion", quantity: 9, amount: 12.34 },
    12.34,
  ],
  ["no rate: to be entered, and no 0", { profession: "Médecin", activity: "Garde", quantity: 1 }, null],
  ["no rate of that nature", { nature: "remuneration", profession: "Infirmier", activity: "Garde", quantity: 1 }, null],
  ["no quantity, even of a lump sum: nobody guesses one", { profession: "Infirmier", activity: "Garde" }, null],
  ["nothing said of the activity", { quantity: 1 }, null],
])("a declaration is worth: %s", (_title, keys, amount) => {
  expect(paid([keys]).declarations[0]?.amount).toBe(amount);
});

/** 47 100 in 2025; 80 % are 37 680. */
test.each([
  ["under", 37_679.99, "under", 9420.01],
  ["near, from 80 % on", 37_680, "near", 9420],
  ["near, all of it: at most the ceiling", 47_100, "near", 0],
  ["over, by a cent", 47_100.01, "over", -0.01],
])("a person's year is %s", (_title, amount, state, left) => {
  expect(paid([{ amount }]).people).toMatchObject([
    { person: "P1", year: 2025, total: amount, ceiling: 47_100, left, state },
  ]);
});

test("declarations add up by person and civil year, whatever their state and the case of the code", () => {
  const { people } = paid([
    { amount: 100, date: "2024-12-31" },
    { amount: 10, state: "paid", document: "F1" },
    { amount: 5, person: "p1", state: "validated" },
    { amount: 7, person: "P2" },
  ]);
  expect(people.map(({ person, year, total }) => [person, year, total])).toEqual([
    ["P1", 2024, 100],
    ["P1", 2025, 15],
    ["P2", 2025, 7],
  ]);
});

test("who passes the ceiling is named with the year and by how much", () => {
  const { notes } = paid([{ amount: 48_000.5 }]);
  expect(notes).toContain(
    "P1, 2025 : 900,50 € au-delà du plafond annuel (décret 2022-375), 47 100 €. Ne les payez pas.",
  );
});

test("the cap that the assembly voted is judged beside that of the law", () => {
  const { people, notes } = paid([{ amount: 5001 }], { secondCap: 5000 });
  expect(people).toMatchObject([{ state: "over", left: 42_099, secondCap: 5000, secondLeft: -1 }]);
  expect(notes).toContain("P1, 2025 : 1 € au-delà du plafond que vous avez voté, 5 000 €. Ne les payez pas.");
});

test("a year without a known ceiling is not judged by it, and is said", () => {
  const { people, notes } = paid([{ amount: 90_000, date: "2031-01-15" }]);
  expect(people).toMatchObject([{ ceiling: null, left: null, state: "unknown" }]);
  expect(notes).toContainEqual(expect.stringContaining("Le plafond annuel de 2031 n'est pas dans nos tables"));
});

test("what is unpaid, undocumented, without a mission or a profession is counted and said", () => {
  const { counts, notes } = paid([
    { amount: 10, state: "paid", profession: "Médecin" },
    { amount: 20, state: "validated", profession: "Médecin" },
    { amount: 30, nature: "remuneration" },
    { amount: 40, nature: "remuneration", mission: "operating" },
    { amount: 50, nature: "remuneration", mission: "access" },
    { amount: 60 },
  ]);
  expect(counts).toEqual({ unpaid: 1, undocumented: 1, withoutMission: 2, withoutProfession: 1 });
  expect(notes).toEqual(
    expect.arrayContaining([
      "1 déclaration payée sans pièce. Donnez la pièce.",
      "1 déclaration validée, pas encore payée : 20 €.",
      "2 rémunérations sans mission, ou sur le fonctionnement : une rémunération paie une mission. Dites laquelle.",
      "1 indemnité sans profession : une indemnité compense le revenu d'une profession. Dites laquelle.",
    ]),
  );
});

test("they are charges of their mission, in the year of their day", () => {
  const { budget, missions } = paid([
    { amount: 100, nature: "remuneration", mission: "access" },
    { amount: 50, profession: "Médecin" },
    { amount: 9, date: "2026-01-01", mission: "access" },
  ]);
  const year = budget?.years.find((one) => one.year === "2025");
  expect(year?.charges).toBe(150);
  expect(year?.accounts).toEqual([{ account: "6228", amount: 150 }]);
  expect(year?.envelopes.find(({ envelope }) => envelope === "access")?.direct).toBe(100);
  expect(missions).toEqual([
    { mission: "operating", nature: "indemnity", amount: 50, unknown: 0 },
    { mission: "access", nature: "indemnity", amount: 9, unknown: 0 },
    { mission: "access", nature: "remuneration", amount: 100, unknown: 0 },
  ]);
});

test("a declaration without an amount is one to be entered, and lacks in the budget", () => {
  const { budget, people } = paid([{ activity: "Garde", quantity: 2 }]);
  expect(budget?.missing).toEqual([{ list: "declarations", index: 0, label: "Garde", keys: ["amount"] }]);
  expect(people).toMatchObject([{ total: 0, unknown: 1 }]);
  expect(budget?.years.find((one) => one.year === "2025")?.lacking.charges).toBe(1);
});

test("the cumulated amounts are those of the declarations, and nobody passes a cap unsaid", () => {
  const cents = fc.integer({ min: 0, max: 3_000_000 });
  const one = fc.record({ cents, person: fc.constantFrom("P1", "P2", "P3"), year: fc.constantFrom(2024, 2025, 2030) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (list) => {
      const rows = list.map((it) => ({ amount: it.cents / 100, person: it.person, date: `${it.year}-05-01` }));
      const { people, notes } = paid(rows);
      const all = list.reduce((total, it) => total + it.cents, 0);
      expect(Math.round(people.reduce((total, { total: own }) => total + own * 100, 0))).toBe(all);
      const passed = people.filter(({ total, ceiling }) => ceiling !== null && total > ceiling);
      expect(notes.filter((note) => note.includes("au-delà du plafond annuel"))).toHaveLength(passed.length);
    }),
    { numRuns: 20 },
  );
});
