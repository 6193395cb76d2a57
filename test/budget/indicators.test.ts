/** Indicators with the structure of two contracts of tier 3 (access 35 000, pathways 45 000, prevention 17 500 of variable part). */
import fc from "fast-check";
import { answerTo } from "./read-plan";

const contract = {
  tier: 3,
  schedule: "AV2",
  signature: "2023-01-01",
  situation: { day: "2024-01-01" },
  missions: {
    access: { rates: [0.4, 0.4, 0.4, 0.4, 0.4] },
    pathways: { rate: 0 },
    prevention: { rate: 0 },
    quality: { rate: 0 },
    support: { rate: 0 },
  },
};

type Keys = Readonly<Record<string, unknown>>;
const of = (mission: string, value: number, keys: Keys) => ({ mission, contractYear: 1, value, ...keys });
const all = (mission: string, value: number, achieved?: number) =>
  of(mission, value, { level: "allOrNothing", target: 1, achieved });
/** 3 000 from 100 on, 6 000 from 200, 9 000 from 300. */
const steps = [
  { at: 100, earned: 3000 },
  { at: 200, earned: 6000 },
  { at: 300, earned: 9000 },
];
const bySteps = (achieved?: number) => of("access", 9000, { level: "steps", steps, achieved });

function followed(indicators: readonly Keys[], more: object = {}) {
  const answer = answerTo({ ...contract, ...more, indicators });
  const { missions = [], list = [] } = answer.indicators ?? {};
  return { ...answer, missions, list };
}

describe("an indicator earns", () => {
  const linear = (reference: number, target: number) => (achieved: number) =>
    of("access", 5000, { reference, target, achieved });
  test.each([
    ["nothing at its reference", linear(60, 80)(60), 0],
    ["half way, half", linear(60, 80)(70), 2500],
    ["its value at the target", linear(60, 80)(80), 5000],
    ["no more beyond the target", linear(60, 80)(95), 5000],
    ["nothing under the reference", linear(60, 80)(12), 0],
    ["by falling: 14 of 20 down to 12 is three quarters", linear(20, 12)(14), 3750],
    ["to the cent: 1/3 of 5 000", linear(0, 3)(1), 1666.67],
    ["nothing before the first step", bySteps(99.9), 0],
    ["3 000 on the first step", bySteps(100), 3000],
    ["6 000 between the second and the third", bySteps(299), 6000],
    ["9 000 on the last step", bySteps(300), 9000],
    [
      "by steps that fall, 2 500 of 3 500 at 15",
      of("access", 3500, {
        level: "steps",
        direction: "down",
        steps: [
          { at: 30, earned: 1000 },
          { at: 15, earned: 2500 },
          { at: 10, earned: 3500 },
        ],
        achieved: 15,
      }),
      2500,
    ],
    ["all at a target reached", all("access", 4000, 1), 4000],
    ["nothing short of it", all("access", 4000, 0), 0],
    [
      "all where less is better",
      of("access", 4000, { level: "allOrNothing", direction: "down", target: 5, achieved: 5 }),
      4000,
    ],
    ["an unknown amount where nothing is measured", bySteps(), null],
  ])("%s", (_what, indicator, earned) => {
    expect(followed([indicator]).list[0]?.earned).toBe(earned);
  });
});

describe("a mission of 35 000 of variable part", () => {
  // 9 000 by steps, four of 5 000 and one of 6 000, all or nothing: 35 000.
  const list = (first: Keys, last?: number) => [
    first,
    ...[1, 1, 0, 1].map((achieved) => all("access", 5000, achieved)),
    all("access", 6000, last),
  ];

  test("takes its rate from its indicators: 6 000 + 15 000 + 6 000 of 35 000", () => {
    const { missions, instalments, budgetNotes } = followed(list(bySteps(250), 1));
    expect(missions).toEqual([
      {
        mission: "access",
        contractYear: 1,
        unit: "euros",
        count: 6,
        measured: 6,
        unvalued: 0,
        value: 35000,
        variablePart: 35000,
        gap: 0,
        earned: 27000,
        rate: 0.771428571428571,
        rateFrom: "indicators",
      },
    ]);
    const variable = instalments?.filter(({ line, part }) => line === "access" && part === "variable");
    // Year 1 by its indicators, the others at the 40 % typed.
    expect(variable?.map(({ amount }) => amount)).toEqual([27000, 14000, 14000, 14000, 14000]);
    expect(budgetNotes.filter((note) => note.includes("indicateurs"))).toEqual([]);
  });

  test("keeps the rate typed as long as one is not measured, which is no 0", () => {
    const { missions, budgetNotes } = followed(list(bySteps(250)));
    expect(missions[0]).toMatchObject({ measured: 5, earned: 21000, rate: 0.4, rateFrom: "typed" });
    expect(budgetNotes.join(" ").replace(/\s/g, " ")).toContain(
      "Accès aux soins, année 1 : 5 indicateurs mesurés sur 6 ; le taux saisi compte jusqu'au dernier.",
    );
  });

  test("is told of values that are not its variable part", () => {
    const { missions, budgetNotes } = followed([bySteps(300)]);
    expect(missions[0]?.gap).toBe(-26000);
    expect(budgetNotes.join(" ").replace(/\s/g, " ")).toContain(
      "les indicateurs valent 26 000 € de moins que la part variable",
    );
  });

  test("is not judged where nobody knows the part", () => {
    const { missions, budgetNotes } = followed([bySteps(300)], { tier: 2 });
    expect(missions[0]).toMatchObject({ variablePart: null, gap: null, earned: 9000, rate: 1 });
    expect(budgetNotes.join(" ")).not.toContain("part variable. Relisez");
  });
});

describe("what is to be entered stays unknown", () => {
  const { value: _, ...unvalued } = all("access", 1, 1);

  test("without one of its values, a mission keeps the rate typed, and what is known is told apart", () => {
    const { missions, list, budgetNotes } = followed([unvalued, all("access", 5000, 1)]);
    expect(list.map(({ value, level, earned }) => [value, level, earned])).toEqual([
      [null, null, null],
      [5000, 1, 5000],
    ]);
    const told = { count: 2, measured: 1, unvalued: 1, value: 5000, gap: null, earned: 5000 };
    expect(missions[0]).toMatchObject({ ...told, rate: 0.4, rateFrom: "typed" });
    expect(
      budgetNotes
        .filter((note) => note.includes("indicateur"))
        .join(" ")
        .replace(/\s/g, " "),
    ).toBe(
      "Accès aux soins, année 1 : 1 indicateur sans valeur. Le contrat la donne ; d'ici là, le taux saisi compte.",
    );
  });

  test("points that lack a point earn no known amount", () => {
    const points = [unvalued, all("access", 3, 1)].map((one) => ({ ...one, unit: "points" }));
    expect(followed(points).missions[0]).toMatchObject({ unvalued: 1, earned: null, rate: 0.4 });
  });

  test("without a target or a reference, a result says nothing", () => {
    const ends = [{ reference: 1 }, { target: 1 }, { level: "allOrNothing" }];
    const { list, missions } = followed(ends.map((one) => of("access", 5000, { ...one, achieved: 1 })));
    expect(list.map(({ earned }) => earned)).toEqual([null, null, null]);
    expect(missions[0]).toMatchObject({ measured: 0, unvalued: 0, rateFrom: "typed" });
  });
});

test("the five missions of a contract are each worth their variable part", () => {
  const parts = { access: 35000, pathways: 45000, prevention: 17500, quality: 15000, support: 10000 };
  const { missions } = followed(Object.entries(parts).map(([mission, value]) => all(mission, value, 1)));
  expect(missions.map(({ mission, value, gap, rate }) => [mission, value, gap, rate])).toEqual(
    Object.entries(parts).map(([mission, value]) => [mission, value, 0, 1]),
  );
});

test("points count over their sum, shares over the whole part", () => {
  const points = followed([
    { ...all("access", 30, 1), unit: "points" },
    { ...all("access", 10, 0), unit: "points" },
  ]);
  expect(points.missions[0]).toMatchObject({ rate: 0.75, earned: 26250, gap: null });
  const shares = followed([
    { ...all("access", 0.6, 1), unit: "share" },
    { ...all("access", 0.2, 1), unit: "share" },
  ]);
  expect(shares.missions[0]).toMatchObject({ rate: 0.8, earned: 28000 });
});

test("without a signature no contract year is told, and nothing of the indicators", () => {
  expect(answerTo({ tier: 3, schedule: "AV2", indicators: [bySteps(300)] }).indicators).toBeNull();
});

const result = fc.integer({ min: -500, max: 500 });
const anyIndicator = fc
  .record({
    value: fc.integer({ min: 1, max: 4_500_000 }),
    reference: result,
    target: result,
    achieved: result,
    by: fc.nat(3),
  })
  .filter(({ reference, target }) => reference !== target)
  .map(({ value, by, reference, target, achieved }) => {
    const euros = value / 100;
    if (by === 0) return of("access", euros, { reference, target, achieved });
    if (by === 1) return of("access", euros, { level: "allOrNothing", target, achieved });
    const two = [
      { at: reference, earned: euros / 2 },
      { at: target, earned: euros },
    ];
    return of("access", euros, { level: "steps", direction: by === 2 ? "up" : "down", steps: two, achieved });
  });

test("no indicator earns more than its value, nor a mission more than its variable part", () => {
  fc.assert(
    fc.property(fc.array(anyIndicator, { minLength: 1, maxLength: 6 }), (indicators) => {
      const { list, missions, instalments } = followed(indicators);
      const variable = instalments?.find(({ line, part }) => line === "access" && part === "variable");
      expect(list.every(({ earned, value }) => earned !== null && earned >= 0 && earned <= (value ?? 0))).toBe(true);
      expect(missions[0]?.rate).toBeLessThanOrEqual(1);
      expect(variable?.amount ?? 0).toBeLessThanOrEqual(35000);
    }),
    { numRuns: 50 },
  );
});
