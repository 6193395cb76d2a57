/** Five years in ordinary formulas: LibreOffice finds what the core finds, whatever the contract and whatever is typed. */
import { planOf } from "../plan-of";
import { contractChanges } from "./changes/contracts";
import { differences } from "./differences";
import { drawnContracts } from "./drawn-contracts";
import { describeInLibreOffice, patience } from "./libreoffice";
import type { ReadBack } from "./read-values";
import { recalculated } from "./workbooks";

const drawn = drawnContracts.map((json, index) => ({ title: `contract ${index + 1}`, json, plan: planOf(json) }));

describeInLibreOffice("in LibreOffice", () => {
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated(drawn);
  }, patience);

  test.each(drawn)("$title is computed as the core computes it", ({ title, json, plan }) => {
    expect({ json, differences: differences(plan, resultOf(title)) }).toEqual({ json, differences: [] });
  });
});

describeInLibreOffice("in LibreOffice, when", () => {
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated(
      contractChanges.map(({ title, before, typed }) => ({ title, plan: planOf(before), entries: typed })),
    );
  }, patience);

  test.each(contractChanges)("$title, the workbook is that of the new case", ({ title, before, after }) => {
    expect(differences(planOf(after), resultOf(title))).toEqual([]);
    expect(differences(planOf(before), resultOf(title))).not.toEqual([]);
  });
});
