/** Dialogue: the missions, what nobody placed, and their total: granted, earned, spent and left. */
import type { DialogueRow } from "../../../budget/dialogue/dialogue";
import { envelopeName } from "../../../budget/envelope-names";
import { dialogueTexts as texts, notKnown } from "../../../texts/fr/workbook/dialogue";
import { unplaced } from "../../../texts/fr/workbook/tracking";
import { body, calculation, head, hint, link, type Content } from "../../cells";
import { empty, quoted, when } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { DialogueRefs } from "../plan-calculations/dialogue/dialogue";
import { columns } from "./columns";
import { rateContents } from "./rates";
import { ifSaid, shownOr } from "./said";
import { addTotal } from "./total";

export function addMissions(draft: SheetDraft, refs: DialogueRefs): void {
  draft.skip();
  draft.add([texts.byMission, ...Object.values(texts.head)].map(head));
  const first = draft.nextRow;
  refs.dialogue.rows.forEach((row, index) => draft.add(rowContents(row, index, refs)));
  const row = draft.add([body(unplaced)]);
  const spent = ifSaid(refs, `ROUND(SUM(${onPlan(refs.lines.down("unplaced"))}),2)`);
  draft.put(row, columns.spent, link(spent, shownOr(refs.dialogue.unplaced), "euros"));
  addTotal(draft, { first, last: row }, refs);
  draft.add([hint(texts.changeHelp)]);
}

function rowContents(row: DialogueRow, index: number, refs: DialogueRefs): readonly Content[] {
  const of = (id: string) => onPlan(refs.missions.cell(id, index));
  const known = (id: "fixed" | "possible" | "earned", lacking: string, count: number) =>
    link(knownOrToEnter(of(id), lacking), shownSum(row[id], count), "euros");
  const lacking = `${of("unknown")}-${of("unknownFixed")}`;
  const variable = row.unknown - row.unknownFixed;
  const left = ifSaid(refs, `ROUND(${granted(of)}-${of("spent")},2)`);
  return [
    body(envelopeName(row.envelope)),
    known("fixed", of("unknownFixed"), row.unknownFixed),
    known("possible", lacking, variable),
    ...rateContents(row, of, refs),
    known("earned", lacking, variable),
    link(ifSaid(refs, of("spent")), shownOr(row.spent), "euros"),
    calculation(when(`${of("unknown")}>0`, quoted(notKnown), left), shownOr(row.left), "euros"),
    changeContent(row, of, refs),
  ];
}

/** The cell of a column, in the row of a mission on Calculs budget. */
type Of = (id: string) => string;

const granted = (of: Of) => `${of("fixed")}+${of("earned")}`;

/** Nothing in the first year. */
function changeContent({ change }: DialogueRow, of: Of, { dialogue, year }: DialogueRefs): Content {
  const isLacking = `${of("unknown")}+${of("unknownBefore")}>0`;
  const found = when(isLacking, quoted(notKnown), `ROUND(${granted(of)}-${of("before")},2)`);
  const formula = when(`${onPlan(year.cell("year", 0))}=1`, empty, found);
  return calculation(formula, dialogue.before === null ? "" : shownOr(change), "signedEuros");
}
