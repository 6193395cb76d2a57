/** Five years in ordinary formulas: Gnumeric and LibreOffice find what the core finds, whatever the contract and whatever is typed. */
import { planOf } from "../plan-of";
import { contractChanges } from "./changes/contracts";
import { differences, differencesOnceEdited } from "./differences";
import { drawnContracts } from "./drawn-contracts";
import { describeInEngines } from "./engines";
import { patience } from "./libreoffice";
import type { ReadBack } from "./read-values";
import { recalculated } from "./workbooks";

const drawn = drawnContracts.map((json, index) => ({ title: `contract ${index + 1}`, json }));

describeInEngines("", ({ recalculate, shareOf }) => {
  const computed = shareOf(drawn).map((one) => ({ ...one, plan: planOf(one.json) }));
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated(computed, recalculate);
  }, patience);

  test.each(computed)("$title is computed as the core computes it", ({ title, json, plan }) => {
    expect({ json, differences: differences(plan, resultOf(title)) }).toEqual({ json, differences: [] });
  });
});

describeInEngines(", when", ({ recalculate, shareOf }) => {
  const changes = shareOf(contractChanges);
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated(
      changes.map(({ title, before, typed }) => ({ title, plan: planOf(before), entries: typed })),
      recalculate,
    );
  }, patience);

  test.each(changes)("$title, the workbook is that of the new case", ({ title, before, after }) => {
    expect(differencesOnceEdited(planOf(after), planOf(before), resultOf(title))).toEqual([]);
    expect(differences(planOf(before), resultOf(title))).not.toEqual([]);
  });
});
