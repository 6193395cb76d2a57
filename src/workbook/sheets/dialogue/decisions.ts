/** Dialogue: what it agrees, with room to write by hand, then what the one before agreed. */
import { envelopeName } from "../../../budget/envelope-names";
import type { Decision } from "../../../budget/dialogue/decision";
import { dialogueTexts as texts, subjectWords } from "../../../texts/fr/workbook/dialogue";
import { head, section, type Content } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { DialogueRefs } from "../plan-calculations/dialogue/dialogue";
import type { DecisionRefs } from "../plan-inputs/refs";
import { addOthers } from "./others";
import { picked, type Picking } from "./picked";

/** Lines to write on at the meeting. */
const leastLines = 4;
/** As many as one page holds with all the rest: the others are on their sheet. */
const mostShown = 8;

export function addDecisions(draft: SheetDraft, refs: DialogueRefs, inputs: DecisionRefs): void {
  const { decisions, formerly } = refs.dialogue;
  const lines = Math.max(leastLines, Math.min(mostShown, decisions.length));
  addList(draft, { title: texts.decisions, places: onPlan(refs.agreed.down("now")), list: decisions, lines }, inputs);
  const before = Math.min(mostShown, formerly.length);
  addList(
    draft,
    { title: texts.formerly, places: onPlan(refs.agreed.down("formerly")), list: formerly, lines: before },
    inputs,
  );
}

interface DecisionList {
  readonly title: string;
  readonly places: string;
  readonly list: readonly Decision[];
  /** How many rows it has. */
  readonly lines: number;
}

function addList(draft: SheetDraft, { title, places, list, lines }: DecisionList, inputs: DecisionRefs): void {
  draft.skip();
  draft.add([section(title)]);
  draft.add([...Object.values(texts.decisionHead), "", ""].map(head));
  const first = draft.nextRow;
  const picking = { places, count: `MAX(${places})`, first };
  for (let index = 0; index < lines; index += 1) addDecision(draft, list[index], inputs, picking);
  const rows = { shown: lines, count: picking.count, value: list.length };
  addOthers(draft, first, rows, { none: texts.noDecision, others: texts.otherDecisions });
}

function addDecision(draft: SheetDraft, one: Decision | undefined, inputs: DecisionRefs, picking: Picking): void {
  const row = draft.nextRow;
  const content = (
    key: Parameters<DecisionRefs["column"]>[0],
    value: string | number | null,
    format: Content["format"],
  ) => picked(inputs.column(key), row, picking, { value, format });
  const mission = one === undefined || one.mission === null ? null : envelopeName(one.mission);
  draft.add([
    { ...content("label", one === undefined || one.label === "" ? null : one.label, "text"), role: "entryText" },
    content("subject", one === undefined ? null : subjectWords[one.subject], "text"),
    content("rate", one?.rate ?? null, "rate"),
    content("value", one?.value ?? null, "text"),
    content("mission", mission, "text"),
  ]);
}
