/** One sentence for each thing that formulas alone refuse: kept out of what the pane loads. */
import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import type { FormulaFacts } from "../../../refusal/formula";
import type { Sentences } from "../../say";
import { euros, number, receivedNumber, or } from "../figures";

const line = (id: LineId): string => `"${lineNames[id].en}"`;
const typed = (name: string): string => `"${name}"`;

export const formulaSentences: Sentences<FormulaFacts> = {
  level: (it) =>
    `Level ${it.position} received: ${receivedNumber(it.received)}. Give a level from 0 to 1 (0% to 100%) for each indicator.`,
  weight: (it) =>
    `Weight ${it.position} received: ${receivedNumber(it.received)}. Give each indicator a share (their sum is 1 at most), points or euros, from 0 to 1 billion.`,
  weightsCount: (it) =>
    `${number(it.levels)} levels received for ${number(it.weights)} weights. Give as many weights as levels.`,
  levelsEmpty: () =>
    "No indicator received. Give the level reached by each indicator, from 0 to 1, and its weight if you give weights.",
  targetOutOfReach: (it) =>
    `Target: ${euros(it.target)}, out of reach. The mission is worth from ${euros(it.least)} (rate 0) to ${euros(it.most)} (rate 1): give an amount between the two.`,
  noVariablePart: (it) =>
    `In the schedule "${it.schedule}", ${line(it.line)} has no variable part: it is worth ${euros(it.amount)} at tier ${it.tier} at any rate. Choose a mission that has one.`,
  calendarUnknown: (it) =>
    `The schedule "${it.schedule}" sets no known deadline. Give ${or(it.accepted.map(typed))}, with the quotes.`,
  ceilingUnknown: (it) =>
    `No ceiling known for ${it.year}. Known years run from ${it.first} (decree 2022-375) to ${it.last}: choose one of them.`,
  functionUnloaded: () =>
    "This function could not be loaded. Check the access to the add-in's site, then enter the formula again.",
};
