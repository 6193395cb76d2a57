/** A workbook without a date of signature hands over pages as clean as those of a dated one. */
import type { SheetPlan } from "../../src/workbook/plan";
import { planOf } from "../plan-of";

const cases = [
  {
    name: "four missions whose amounts are not all known",
    json: { population: 62_000, missions: { access: {}, crisis: {} } },
  },
  { name: "all that is known", json: { tier: 3, missions: { access: { rate: 0.8 }, pathways: { rate: 0.5 } } } },
  { name: "the grant alone", json: { tier: 1, missions: {} } },
];

const pagesOf = (json: object) => planOf(json).sheets.filter(({ audience }) => audience === "client");

function labelsOf({ cells }: SheetPlan): readonly unknown[] {
  return cells.filter(({ column }) => column === 1).map(({ value }) => value);
}

test.each(cases)("$name: two pages, without a column for machines", ({ json }) => {
  const pages = pagesOf(json);
  expect(pages.map(({ name }) => name)).toEqual(["Synthèse", "Hypothèses et sources"]);
  const texts = pages.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(texts.filter((text) => /1 oui|Non réparti|répartition inconnue/.test(text))).toEqual([]);
});

test.each([
  ["the missions that are kept and no other", "Accès aux soins", true],
  ["none that is not", "Prévention", false],
  ["a line to sign", "Signature", true],
  ["what the checks say", "À signaler", true],
] as const)("its first page has %s", (_, label, isThere) => {
  const [first] = pagesOf({ population: 62_000, missions: { access: { rate: 0.8 } } });
  expect(first && labelsOf(first).includes(label)).toBe(isThere);
});
