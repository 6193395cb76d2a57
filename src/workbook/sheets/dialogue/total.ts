import { minus, noMoney, plus, sum, type Cents } from "../../../agreement/money";
import { allOf } from "../../../budget/dialogue/granted";
import { dialogueTexts as texts, notKnown } from "../../../texts/fr/workbook/dialogue";
import { cell } from "../../address";
import { total, totalLabel } from "../../cells";
import { empty, quoted, when } from "../../formula";
import { shownSum } from "../../known-or-to-enter";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { DialogueRefs } from "../plan-calculations/dialogue/dialogue";
import { columns } from "./columns";
import { ifSaid, shownOr } from "./said";

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** What an amount is missing from is no total, and leaves what is left unknown. */
export function addTotal(draft: SheetDraft, { first, last }: Rows, refs: DialogueRefs): void {
  const { rows, unplaced, before } = refs.dialogue;
  // What nobody placed is spent, and granted to nobody.
  const end = (column: keyof typeof columns) => (column === "spent" ? last : last - 1);
  const of = (column: keyof typeof columns) => `${cell(columns[column], first)}:${cell(columns[column], end(column))}`;
  const all = (column: keyof typeof columns) => `ROUND(SUM(${of(column)}),2)`;
  const lacking = `SUM(${onPlan(refs.missions.down("unknown"))})`;
  const count = rows.reduce((added, { unknown }) => added + unknown, 0);
  const added = (key: "fixed" | "possible" | "earned") => shownSum(sum(rows.map((row) => row[key])), 0);
  const spent = unplaced === null ? null : sum([...rows.map((row) => row.spent ?? noMoney), unplaced]);
  const granted = sum(rows.map(allOf));
  const left = spent === null || count > 0 ? null : minus(granted, spent);
  const here = (column: keyof typeof columns) => cell(columns[column], draft.nextRow);
  const leftFormula = ifSaid(refs, `ROUND(${here("fixed")}+${here("earned")}-${here("spent")},2)`);
  draft.add([
    total(
      when(`${lacking}>0`, quoted(texts.knownTotal), quoted(texts.total)),
      count > 0 ? texts.knownTotal : texts.total,
      "text",
    ),
    total(all("fixed"), added("fixed"), "euros"),
    total(all("possible"), added("possible"), "euros"),
    totalLabel(""),
    totalLabel(""),
    total(all("earned"), added("earned"), "euros"),
    total(ifSaid(refs, all("spent")), shownOr(spent), "euros"),
    total(when(`${lacking}>0`, quoted(notKnown), leftFormula), shownOr(left), "euros"),
    total(changeFormula(all("change"), lacking, refs), before === null ? "" : shownOr(changeOf(refs)), "signedEuros"),
  ]);
}

function changeFormula(all: string, lacking: string, { year, missions }: DialogueRefs): string {
  const isLacking = `${lacking}+SUM(${onPlan(missions.down("unknownBefore"))})>0`;
  return when(`${onPlan(year.cell("year", 0))}=1`, empty, when(isLacking, quoted(notKnown), all));
}

/** null: that of a mission is unknown. */
function changeOf({ dialogue: { rows } }: DialogueRefs): Cents | null {
  return rows.reduce<Cents | null>(
    (all, { change }) => (all === null || change === null ? null : plus(all, change)),
    noMoney,
  );
}
