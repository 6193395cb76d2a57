/** What the pane says of a line of its preview: the parts that make it, and where they come from. */
import { worthOf } from "../../src/agreement/figure-facts";
import { figureOfLine } from "../../src/funding/figure-of-line";
import { computeFunding, linesOf, moneyOf, scenarios } from "../../src/funding/funding";
import { figureDetails } from "../../src/texts/figure-details";
import { writtenDetail } from "../../src/texts/figure-written";
import { examples } from "../examples";
import { readCase } from "../today";

const whole = examples.map(({ name, json }) => ({ name, funding: computeFunding(readCase(json)) }));

test.each(whole)("the parts of each line of $name add up to its figure, in each scenario", ({ funding }) => {
  const lines = linesOf(funding).flatMap((line) => scenarios.map((scenario) => [line, scenario] as const));
  const shown = lines.map(([line, scenario]) => {
    const { facts, rate } = figureOfLine(line, scenario, funding);
    return [line, scenario, worthOf(facts.rows, rate ?? 1)];
  });
  const expected = lines.map(([line, scenario]) => [
    line,
    scenario,
    moneyOf(
      funding.rows.filter((row) => row.line === line),
      scenario,
    ).total,
  ]);
  expect(shown).toEqual(expected);
});

const said = (line: "access" | "crisis" | "prevention", json: object) => {
  const { facts, rate } = figureOfLine(line, "central", computeFunding(readCase(json)));
  return Object.fromEntries(
    figureDetails(facts, rate, "fr").map((detail) => [detail.label, writtenDetail(detail, "fr").replace(/\s/g, " ")]),
  );
};

test("a line under avenant 2 says its parts, its rate, its article, its sources and how sure they are", () => {
  expect(
    said("prevention", { population: 90_000, schedule: "AV2", missions: { prevention: { rate: 0.625 } } }),
  ).toEqual({
    "Part fixe": "17 500 €",
    "Part variable": "10 937,50 €",
    "Part variable à 100 %": "17 500 €",
    "Taux d'atteinte": "62,5 %",
    Taille: "3",
    Barème: "Avenant 2 (2022)",
    "En vigueur depuis": "01/04/2022",
    Article: "accord, article 8 ; contrat, article 6",
    Source: expect.stringContaining("Deux contrats ACI de CPTS de taille 3") as unknown,
    Confiance: "au moins trois sources concordantes",
  });
});

test("an amount of the community's own contract has no other source, and no confidence of ours", () => {
  const overrides = [
    { line: "access", part: "fixed", tier: 2, amount: 71_000 },
    { line: "access", part: "variable", tier: 2, amount: 31_000 },
  ];
  const card = said("access", { population: 62_000, schedule: "AV2", missions: { access: { rate: 1 } }, overrides });
  expect(card).toMatchObject({ "Part fixe": "71 000 €", "Part variable": "31 000 €", Source: "votre contrat" });
  expect(card).not.toHaveProperty("Confiance");
});

test("a line whose amounts nobody knows yet shows none", () => {
  const card = said("crisis", { population: 62_000, schedule: "AV2", missions: { crisis: {} } });
  expect(Object.values(card).filter((value) => value.includes("€"))).toEqual([]);
});
