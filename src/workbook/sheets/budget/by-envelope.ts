/** Budget: one financial year, envelope by envelope: granted, received, spent, shared and moved. */
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import type { LackingOfEnvelope } from "../../../budget/envelopes";
import { envelopes } from "../../../budget/planned";
import type { Contract } from "../../../funding/time/contract";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { toEnter } from "../../../texts/fr/workbook/common";
import { budgetPageTexts as texts } from "../../../texts/fr/workbook/budget-page";
import { cell } from "../../address";
import { body, head, link, section, total, type Content } from "../../cells";
import { joined, quoted, when } from "../../formula";
import { knownOrToEnter, shownSum, totalOfKnown } from "../../known-or-to-enter";
import type { SheetDraft } from "../../sheet-draft";
import { rowIn, type YearOfPlan } from "../plan-calculations/year-of-plan";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import { unknownOf, type Count, type Lacked } from "../plan-calculations/unknown-columns";
import { lackingOf } from "../plan-calculations/year-of-plan";
import { onPlan } from "./on-plan";

const ids = ["secured", "atRisk", "received", "other", "direct", "shared", "balance", "transfer", "after"] as const;
type Id = (typeof ids)[number];

const inBalances: readonly Id[] = ["shared", "balance", "after"];
/** Without an amount, what is left is not known at all, not even in part. */
const whatIsLeft: readonly Id[] = ["balance", "after"];

/** @param index of the year among those shown */
export function addByEnvelope(draft: SheetDraft, refs: PlanRefs, contract: Contract, index: number): void {
  const [year, block] = [refs.years[index], refs.envelopes[index]];
  if (year === undefined || block === undefined) return;
  const label = onPlan(refs.frame.years.cell("label", year.place));
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
    const lacked = { ...unknownOf(envelope, year, contract), own: row.lacking, all: lackingOf(envelope, year) };
    draft.add([
      body(envelopeName(envelope)),
      ...ids.map((id) => {
        const source = onPlan((inBalances.includes(id) ? block.balances : block.granted).cell(id, order));
        const count = (one: CountColumn) => {
          return onPlan((isOfBalance(one) ? block.balances : block.granted).cell(one, order));
        };
        return amountContent(id, { source, count, amount: row[id], lacked });
      }),
    ]);
  });
  addTotal(draft, { first, last: draft.nextRow - 1 }, year, {
    unknown: onPlan(refs.budget.cell("unknown", index)),
    unshared: `SUM(${onPlan(block.balances.down("unknownShared"))})`,
  });
}

interface Amount {
  readonly source: string;
  readonly count: (one: CountColumn) => string;
  /** In cents. */
  readonly amount: Cents;
  readonly lacked: Lacked & { readonly own: LackingOfEnvelope; readonly all: number };
}

type CountColumn = Count | "unknownOther" | "unknownDirect" | "unknownShared" | "unknownAll";

function isOfBalance(one: CountColumn): boolean {
  return one === "unknownShared" || one === "unknownAll";
}

function amountContent(id: Id, { source, count, amount, lacked }: Amount): Content {
  const known = (counted: string, missing: number) =>
    link(knownOrToEnter(source, counted), shownSum(amount, missing), "euros");
  switch (id) {
    case "secured":
      return known(count("unknownSecured"), lacked.unknownSecured);
    case "atRisk":
      return known(`${count("unknown")}-${count("unknownSecured")}`, lacked.unknown - lacked.unknownSecured);
    case "received":
      return known(count("unknownReceived"), lacked.unknownReceived);
    case "balance":
    case "after":
      return link(whole(count("unknownAll"), source), lacked.all > 0 ? toEnter : toEuros(amount), "euros");
    case "other":
      return known(count("unknownOther"), lacked.own.other);
    case "direct":
      return known(count("unknownDirect"), lacked.own.direct);
    case "shared":
      return known(count("unknownShared"), lacked.own.shared);
    case "transfer":
      return link(source, toEuros(amount), "euros");
  }
}

function whole(unknown: string, formula: string): string {
  return when(`${unknown}>0`, quoted(toEnter), formula);
}

function addTotal(
  draft: SheetDraft,
  { first, last }: { readonly first: number; readonly last: number },
  year: YearOfPlan,
  { unknown, unshared }: { readonly unknown: string; readonly unshared: string },
): void {
  const rows = envelopes.map((envelope) => rowIn(year, envelope));
  draft.add([
    totalOfKnown(unknown, year.facts.unknown),
    ...ids.map((id, order) => {
      const formula = `ROUND(SUM(${cell(order + 2, first)}:${cell(order + 2, last)}),2)`;
      const amount = toEuros(sum(rows.map((row) => row[id])));
      if (id === "shared") {
        const lacking = rows.reduce((all, row) => all + row.lacking.shared, 0);
        return total(knownOrToEnter(formula, unshared), shownSum(sum(rows.map((row) => row[id])), lacking), "euros");
      }
      if (!whatIsLeft.includes(id)) return total(formula, amount, "euros");
      return total(whole(unknown, formula), year.facts.unknown > 0 ? toEnter : amount, "euros");
    }),
  ]);
}
