/** The pages of one contract say one total, and nothing of another contract. */
import { planOf } from "../plan-of";

const contract = {
  tier: 3,
  signature: "2023-10-15",
  situation: { day: "2026-11-30" },
  missions: { access: { rate: 0.8 } },
};
const aid = (date: string) => ({ ...contract, assumptions: { intentAid: { amount: 25_000, date } } });

function cellsOf(json: object, sheet: string) {
  return planOf(json).sheets.find(({ name }) => name === sheet)?.cells ?? [];
}

/** In the row that a word begins. */
function inRow(json: object, sheet: string, label: string, column: number): unknown {
  const row = cellsOf(json, sheet).find((one) => one.column === 1 && one.value === label)?.row;
  return cellsOf(json, sheet).find((one) => one.row === row && one.column === column)?.value;
}

test.each([
  ["no aid", contract, undefined],
  ["an aid before the signature", aid("2023-06-01"), 25_000],
  ["an aid after it", aid("2024-01-01"), undefined],
])("%s: Financement totals what Versements lists, and says apart what no year holds", (_, json, before) => {
  const listed = ["À venir", "Déjà passés"].map((label) => Number(inRow(json, "Versements", label, 3)));
  expect(Number(inRow(json, "Financement", "Total", 7))).toBeCloseTo((listed[0] ?? 0) + (listed[1] ?? 0), 2);
  expect(inRow(json, "Financement", "dont avant la signature", 7)).toBe(before);
});

test("Hypothèses names the tier and the missions of the contract whose amounts are not published, and no other", () => {
  const points = (tier: number) =>
    cellsOf({ ...contract, tier, schedule: "AV2" }, "Hypothèses et sources").map(({ value }) => String(value));
  const ofUnknown = (tier: number) => points(tier).filter((point) => point.startsWith("Montants qu'aucun"));
  expect(ofUnknown(2)).toEqual(["Montants qu'aucun document ne donne (taille 2 : Accès aux soins)"]);
  expect(ofUnknown(3)).toEqual([]);
});

test("the document is about the contract, in the words of whoever hands it over", () => {
  const said = planOf({ ...contract, document: { note: "Pour le bureau." } });
  expect(said.description).toBe("Contrat signé le 15/10/2023, taille 3, Avenant 2 (2022). Pour le bureau.");
  expect(planOf({ tier: 1, schedule: "ACI2019" }).description).toBe(
    "Première année de contrat, taille 1, Accord de 2019",
  );
});
