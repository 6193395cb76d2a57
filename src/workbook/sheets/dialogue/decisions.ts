/** Dialogue: what it agrees, then what the one before agreed. */
import { envelopeName } from "../../../budget/envelope-names";
import type { Decision } from "../../../budget/dialogue/decision";
import { dialogueTexts as texts, subjectWords } from "../../../texts/fr/workbook/dialogue";
import { head, section, type Content } from "../../cells";
import { empty, quoted, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { DialogueRefs } from "../plan-calculations/dialogue/dialogue";
import type { DecisionRefs } from "../plan-inputs/refs";
import { addOthers } from "./others";
import { picked, type Picking } from "./picked";

/** Room for what is entered once the page is made. */
const leastLines = 3;
/** As many as one page holds with all the rest: the others are on their sheet. */
const mostShown = 8;

export function addDecisions(draft: SheetDraft, refs: DialogueRefs, inputs: DecisionRefs): void {
  const { decisions, formerly } = refs.dialogue;
  const placesOf = (column: "now" | "formerly") => onPlan(refs.agreed.down(column));
  addList(draft, { title: texts.decisions, places: placesOf("now"), list: decisions }, inputs);
  addList(draft, { title: texts.formerly, places: placesOf("formerly"), list: formerly }, inputs);
}

interface DecisionList {
  readonly title: string;
  readonly places: string;
  readonly list: readonly Decision[];
}

function addList(draft: SheetDraft, { title, places, list }: DecisionList, inputs: DecisionRefs): void {
  const lines = Math.max(leastLines, Math.min(mostShown, list.length));
  draft.skip();
  draft.add([section(title)]);
  draft.add(Object.values(texts.decisionHead).map(head));
  const first = draft.nextRow;
  const picking = { places, count: `MAX(${places})`, first };
  for (let index = 0; index < lines; index += 1) addDecision(draft, list[index], inputs, picking);
  const rows = { shown: lines, count: picking.count, value: list.length };
  addOthers(draft, first, rows, { none: "", others: texts.otherDecisions });
}

/** No line is drawn around the rows that are still empty; the first one says that all are. */
function addDecision(draft: SheetDraft, one: Decision | undefined, inputs: DecisionRefs, picking: Picking): void {
  const row = draft.nextRow;
  const content = (key: DecisionKey, value: string | number | null, format: "text" | "rate"): Content => ({
    ...picked(inputs.column(key), row, picking, { value, format }),
    role: key === "subject" || key === "mission" ? "entryWords" : "entry",
  });
  const mission = one === undefined || one.mission === null ? null : envelopeName(one.mission);
  draft.add([
    labelContent(one, row, inputs, picking),
    content("subject", one === undefined ? null : subjectWords[one.subject], "text"),
    content("rate", one?.rate ?? null, "rate"),
    content("value", one?.value ?? null, "text"),
    content("mission", mission, "text"),
  ]);
}

type DecisionKey = Parameters<DecisionRefs["column"]>[0];

function labelContent(one: Decision | undefined, row: number, inputs: DecisionRefs, picking: Picking): Content {
  const value = one === undefined || one.label === "" ? null : one.label;
  const label: Content = {
    ...picked(inputs.column("label"), row, picking, { value, format: "text" }),
    role: "entryText",
  };
  if (row > picking.first) return label;
  const formula = when(`${picking.count}=0`, quoted(texts.noDecision), label.formula ?? empty);
  return { ...label, formula, value: one === undefined ? texts.noDecision : label.value };
}
