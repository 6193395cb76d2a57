/** What is said of the yearly dialogue: the contract year that it is about, and what it agreed. */
import { largestResult, longestRemark, mostRows } from "../bounds";
import type { Decision, DecisionSubject, DialogueInputs } from "../dialogue/decision";
import type { PlannedFile } from "../planned-file";
import { tiers } from "../../agreement/schedule";
import { refuse } from "../../refusal/refused";
import { readEnvelope } from "./read-placed";
import { checkRows, isGiven, readContractYear, readFigure, readText } from "./read-value";

type DecisionOfFile = NonNullable<PlannedFile["decisions"]>[number];

/** @returns null where nothing is said, and no page asks for it @throws Refused */
export function readDialogue({ dialogueYear, decisions: given, pages }: PlannedFile): DialogueInputs | null {
  const year = isGiven(dialogueYear) ? readContractYear("dialogueYear", dialogueYear) : null;
  const decisions = checkRows("decisions", given, mostRows.decisions).map((row, index) => {
    return readDecision(`decisions.${index}`, row);
  });
  const isAsked = pages?.includes("dialogue") === true;
  return isAsked || year !== null || decisions.length > 0 ? { year, decisions } : null;
}

function readDecision(path: string, row: DecisionOfFile): Decision {
  return {
    year: readContractYear(`${path}.contractYear`, row.contractYear),
    subject: row.subject,
    mission: isGiven(row.mission) ? readEnvelope(`${path}.mission`, row.mission) : null,
    rate: isGiven(row.rate) ? readFigure(`${path}.rate`, row.rate, 0, 1) : null,
    value: isGiven(row.value) ? readValue(`${path}.value`, row.value, row.subject) : null,
    label: readText(`${path}.label`, row.label, longestRemark),
  };
}

/** A tier is one of the four. */
function readValue(path: string, received: unknown, subject: DecisionSubject): number {
  const value = readFigure(path, received, -largestResult, largestResult);
  const isTier = tiers.some((tier) => tier === value);
  if (subject === "tier" && !isTier) refuse({ kind: "unknown", received, accepted: tiers.map(String) }, { path });
  return value;
}
