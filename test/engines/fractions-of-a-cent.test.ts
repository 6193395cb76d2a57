/** A cell may hold a twelfth of a sum; the workbook counts the cents that the core reads in it, and opened again keeps its totals. */
import { strToU8 } from "fflate";
import { writeParts } from "../../src/hosts/xlsx/writing/write-parts";
import { cell as addressOf } from "../../src/workbook/address";
import { community } from "../budget/community";
import { planOf } from "../plan-of";
import { differences } from "./differences";
import { describeInEngines } from "./engines";
import { patience } from "./libreoffice";
import { poisoned, typed } from "./poison";
import type { ReadBack } from "./read-values";
import { closePackage, packageOf } from "./xlsx-package";

const json = {
  ...community,
  situation: { day: "2022-06-30", bankBalance: 80_000.37 },
  staff: [
    {
      label: "Coordinatrice",
      gross: 41_111.11,
      employerRate: 0.42,
      share: 0.8,
      start: "2021-03-15",
      end: "2023-06-30",
    },
    {
      label: "Prestataire",
      employment: "contractor",
      contractorPrice: 12_222.22,
      start: "2021-05-20",
      end: "2022-05-25",
    },
  ],
  charges: [
    { nature: "rent", label: "Loyer", monthly: 333.33, first: "2021-01", last: "2022-12" },
    { nature: "fees", label: "Séances", quantity: 37.5, unitCost: 24.67, first: "2021-11" },
  ],
  resources: [
    { kind: "region", label: "FIR", asked: 9_999.97, notified: 8_888.83, first: "2021-01", last: "2021-12" },
    { kind: "dues", label: "Cotisations", asked: 1_234.57, first: "2021-01", last: "2022-12" },
  ],
};
const plan = planOf(json);
const prices = [41_111.11, 12_222.22, 333.33, 24.67, 8_888.83, 1_234.57, 80_000.37];
const sheets = new Set(["Charges", "Postes", "Produits", "Saisie"]);

/** Where each is typed. */
const cells = prices.map((price) => {
  const found = plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) =>
      sheets.has(name) && value === price && formula === undefined ? [`${name}!${addressOf(column, row)}`] : [],
    ),
  );
  return { place: found[0] ?? "nowhere", price };
});

describeInEngines(", prices of a fraction of a cent", ({ recalculate }) => {
  let found: ReadBack;

  beforeAll(async () => {
    const parts = Object.entries(writeParts(plan)).map(([path, text]) => [path, strToU8(text)] as const);
    // Each price a third of a cent lower, which rounds to the same.
    const entries = cells.map(({ place, price }) => ({ place, value: price - 0.01 / 3 }));
    const file = closePackage(poisoned(typed(packageOf(Object.fromEntries(parts)), entries)));
    found = (await recalculate(new Map([["prices", file]]))).get("prices") as ReadBack;
  }, patience);

  test("every total is that of the prices in cents", () => {
    const typedIn = new Set(cells.map(({ place }) => place));
    const others = differences(plan, found).filter((one) => !typedIn.has(one.slice(0, one.indexOf(": "))));
    expect(others).toEqual([]);
  });
});
