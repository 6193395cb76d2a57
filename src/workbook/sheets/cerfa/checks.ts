/** Cerfa 12156: what holds of the page whatever is entered, and what a row on no line of the form would break. */
import { cerfaTexts as texts } from "../../../texts/fr/workbook/cerfa";
import { cell } from "../../address";
import { body, check } from "../../cells";
import { quoted, says, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { CerfaSources } from "./sources";
import type { SidesRefs } from "./sides";
import type { TotalRefs } from "./totals";
import type { VoluntaryRefs } from "./voluntary";

interface Checked {
  readonly sides: SidesRefs;
  readonly totals: TotalRefs;
  readonly voluntary: VoluntaryRefs;
}

export function addChecks(draft: SheetDraft, sources: CerfaSources, { sides, totals, voluntary }: Checked): void {
  draft.skip();
  const first = draft.nextRow;
  const add = (label: string, isSo: string) =>
    draft.add([body(label), check(when(isSo, quoted(texts.holds), quoted(texts.fails)), texts.holds)]);
  add(texts.checks.totals, `${totals.grandCharges}=${totals.grandProducts}`);
  add(texts.checks.voluntary, `${voluntary.charges}=${voluntary.products}`);
  const { spent, brought } = exactOf(sources);
  const isNear = (total: string, exact: string, amounts: string) =>
    `MAX(${total}-${exact},${exact}-${total})<=ROWS(${amounts})/2`;
  const products = when(isNear(totals.products, brought, sides.products.amounts), "1", "0");
  add(texts.checks.exact, `${when(isNear(totals.charges, spent, sides.charges.amounts), products, "0")}=1`);
  const range = `${cell(2, first)}:${cell(2, draft.nextRow - 1)}`;
  draft.highlight({ range, formula: says(cell(2, first), texts.fails), look: "failed" });
}

/** What the page Budget says of the year, to the cent. */
function exactOf({ refs, year }: CerfaSources): { readonly spent: string; readonly brought: string } {
  const of = (id: string) => onPlan(refs.budget.cell(id, refs.years.indexOf(year)));
  const brought = ["secured", "atRisk", "otherSecured", "otherAtRisk"].map(of).join("+");
  return { spent: of("charges"), brought: `(${brought})` };
}
