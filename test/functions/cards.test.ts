/** The cards that an Excel that knows data types shows of a figure: what they say, and that they change no amount. */
import { lineNames } from "../../src/agreement/line-names";
import { schedules } from "../../src/agreement/find-schedule";
import { isMission } from "../../src/agreement/lines";
import { tiers } from "../../src/agreement/schedule";
import { facadeByName } from "../../src/functions/facade-by-name";
import * as facade from "../../src/functions/functions";
import { shown } from "../../src/functions/shown";
import { installStandaloneRuntime, StandaloneError } from "../../src/functions/standalone-runtime";
import type { Card, Double } from "../../src/functions/values";
import type { Language } from "../../src/texts/language";

const functions = facadeByName(facade);
type Carded = Double & Partial<Card>;
/** As `excel.ts` has it. */
const answer = (id: string, ...given: unknown[]) => shown(id, functions.get(id)?.(...given), given) as Carded;
const saying = (words: string): unknown => expect.stringContaining(words);
const values = ({ properties = {} }: Carded) =>
  Object.fromEntries(Object.entries(properties).map(([label, { basicValue }]) => [label, basicValue]));

beforeEach(() => installStandaloneRuntime());
/** The cards of one go are counted. */
afterEach(() => new Promise((resolve) => setTimeout(resolve)));

const accord = {
  Barème: "Accord de 2019",
  // 25 August 2019 and 31 March 2022.
  "En vigueur depuis": 43_702,
  "Jusqu'au": 44_651,
  Article: "accord, article 8\u00a0; contrat, article 6",
};

test("a mission has its parts, the rate, the tier, its schedule with its dates, the article, the source and how sure it is", () => {
  const card = answer("MISSION", "Parcours", 2, 0.8);
  expect(card).toMatchObject({ type: "Double", basicValue: 63_000, numberFormat: '#,##0 "€"' });
  expect(card.layouts).toEqual({ card: { title: "Parcours pluriprofessionnels, taille 2" } });
  expect(values(card)).toEqual({
    "Part fixe": 35_000,
    "Part variable": 28_000,
    "Part variable à 100 %": 35_000,
    "Taux d'atteinte": 0.8,
    Taille: 2,
    ...accord,
    Source: saying("présentation de l'ACI-CPTS au congrès de la FNCS"),
    Confiance: "présentation officielle, total vérifié",
  });
  expect(card.properties).toMatchObject({
    "Part variable": { type: "Double", numberFormat: '#,##0 "€"' },
    "Taux d'atteinte": { type: "Double", numberFormat: "0%" },
    "En vigueur depuis": { type: "Double", numberFormat: "dd/mm/yyyy" },
    Article: { type: "String" },
  });
});

test("a total has one amount a line, and is as sure as its least sure amount", () => {
  expect(values(answer("TOTAL", 3, 0.5, "prévention ; qualité", "AV2"))).toMatchObject({
    Fonctionnement: 75_000,
    Prévention: 26_250,
    "Qualité et pertinence": 22_500,
    "Taux d'atteinte": 0.5,
    Barème: "Avenant 2 (2022)",
    Confiance: "déduit de montants confirmés",
  });
});

test.each<[string, readonly unknown[], Readonly<Record<string, unknown>>]>([
  [
    "AMOUNT",
    ["access", 3, "fixe", "AV2"],
    { "Part fixe": 90_000, Confiance: "deux sources concordantes, total vérifié" },
  ],
  ["AMOUNT", ["access", 1, null, "AV2"], { "Total publié": 80_000, Confiance: "une seule source, total vérifié" }],
  ["AMOUNT", ["crise", 1, "mise à jour", "AV2"], { "Mise à jour du plan": 12_500, Taille: 1 }],
  ["OPERATING", [4, "AV2"], { "Part fixe": 90_000, Source: saying("Sénat") }],
  ["MISSION", ["access", 1, 1, "AV2"], { "Total publié": 80_000, "Taux d'atteinte": 1 }],
  ["OPERATING", [1, "UNCAM2019"], { "En vigueur": "jamais\u00a0: pour comparer" }],
])("CPTS.%s(%j) has a card that says %j", (id, given, said) => {
  expect(values(answer(id, ...given))).toMatchObject(said);
});

test.each<[Language, string, string]>([
  ["fr", "Part variable", "Prévention, taille 2"],
  ["en", "Variable part", "Prevention, tier 2"],
])("in %s the card has that language", (language, label, title) => {
  installStandaloneRuntime(language);
  // A name and a schedule that no other test gives: what was made once is kept, in the language of its Excel.
  const { properties, layouts } = answer("MISSION", language === "fr" ? "3" : 3, 2, 0.7, "2019");
  expect(Object.keys(properties ?? {})).toContain(label);
  expect(layouts?.card.title).toBe(title);
});

const missions = schedules.flatMap((schedule) =>
  [...schedule.lines.keys()]
    .filter(isMission)
    .flatMap((line) => tiers.map((tier) => [schedule.file.id, line, tier] as const)),
);
const rates = [0, 0.333, 0.625, 1];

test("whatever the mission, the tier, the rate and the schedule, the parts of the card add up to the number, to the cent", () => {
  const sums = missions.flatMap(([schedule, line, tier]) =>
    rates.flatMap((rate) => known(() => answer("MISSION", lineNames[line].fr, tier, rate, schedule))),
  );
  expect(sums.length).toBeGreaterThan(150);
  expect(sums.filter((card) => partsOf(card) !== Math.round(card.basicValue * 100))).toEqual([]);
});

/** In cents; what the variable part would be is no part of the sum. */
function partsOf(card: Carded): number {
  const amounts = Object.entries(card.properties ?? {}).filter(
    ([label, one]) => one.type === "Double" && one.numberFormat.includes("€") && !label.endsWith("100 %"),
  );
  return amounts.reduce((sum, [, { basicValue }]) => sum + Math.round(Number(basicValue) * 100), 0);
}

/** Nothing where the schedule does not know the amount. */
function known(compute: () => Carded): readonly Carded[] {
  try {
    return [compute()];
  } catch (error) {
    if (error instanceof StandaloneError) return [];
    throw error;
  }
}

test("of formulas computed by the thousand at one go the first 200 have a card, all have their amount and its format", async () => {
  const cells = Array.from({ length: 2_000 }, (_, index) => answer("MISSION", "Parcours", 2, index / 2_000));
  expect(cells.filter(({ properties }) => properties !== undefined)).toHaveLength(200);
  expect(cells.filter(({ basicValue }, index) => basicValue !== (3_500_000 + Math.round(index * 1_750)) / 100)).toEqual(
    [],
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(answer("MISSION", "Parcours", 2, 1).properties).toBeDefined();
});

test.each([
  ["TIER", [62_000], 2],
  ["REQUIREDRATE", [63_000, "parcours", 2], 0.8],
])("CPTS.%s, which is no amount of the table, has no card", (id, given, expected) => {
  const cell = answer(id, ...given);
  expect(typeof cell === "number" ? cell : cell.basicValue).toBe(expected);
  expect(cell).not.toHaveProperty("properties");
});
