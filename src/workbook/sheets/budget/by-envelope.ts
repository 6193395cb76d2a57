/** Budget: one financial year, envelope by envelope: granted, received, spent, shared and moved. */
import { sum, toEuros } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import { envelopes } from "../../../budget/planned";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { budgetPageTexts as texts } from "../../../texts/fr/workbook/budget-page";
import { cell } from "../../address";
import { body, head, link, section, total, totalLabel } from "../../cells";
import { joined, quoted } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { rowIn } from "../plan-calculations/envelopes";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import { onPlan } from "./on-plan";

const ids = ["secured", "atRisk", "received", "other", "direct", "shared", "balance", "transfer", "after"] as const;
const inBalances: readonly string[] = ["shared", "balance", "after"];

/** @param index of the year among those shown */
export function addByEnvelope(draft: SheetDraft, { years, envelopes: blocks, frame }: PlanRefs, index: number): void {
  const [year, block] = [years[index], blocks[index]];
  if (year === undefined || block === undefined) return;
  const label = onPlan(frame.years.cell("label", year.place));
  draft.skip();
  draft.add([
    {
      ...section(`${texts.missions} ${financialYearLabel(year.facts)}`),
      formula: joined(quoted(`${texts.missions} `), label),
    },
  ]);
  draft.add([head(texts.missionHead.envelope), ...ids.map((id) => head(texts.missionHead[id]))]);
  const first = draft.nextRow;
  envelopes.forEach((envelope, order) => {
    const row = rowIn(year, envelope);
    draft.add([
      body(envelopeName(envelope)),
      ...ids.map((id) => {
        const source = (inBalances.includes(id) ? block.balances : block.granted).cell(id, order);
        return link(onPlan(source), toEuros(row[id]), "euros");
      }),
    ]);
  });
  const last = draft.nextRow - 1;
  const rows = envelopes.map((envelope) => rowIn(year, envelope));
  draft.add([
    totalLabel(texts.total),
    ...ids.map((id, order) => {
      const column = order + 2;
      const formula = `ROUND(SUM(${cell(column, first)}:${cell(column, last)}),2)`;
      return total(formula, toEuros(sum(rows.map((row) => row[id]))), "euros");
    }),
  ]);
}
