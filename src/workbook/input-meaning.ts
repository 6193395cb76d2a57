/**
 * What an input cell means, by what it asks for: the same for the formulas, which read it in the sheets, and for whoever
 * reads a workbook back. What formulas would take in silence for something else is refused, never guessed.
 */
import { parseDay } from "../agreement/day";
import { assumptions, type Assumption } from "../funding/time/assumptions";
import { assumptionTexts } from "../texts/fr/workbook/assumptions";
import { no, scenarioWords, yes } from "../texts/fr/workbook/common";
import { answerWords } from "../texts/fr/workbook/time-assumptions";
import type { MeaningProblem } from "../refusal/reading";
import type { InputKey } from "./input-key";
import type { FoundValue } from "./found";
import type { CellValue } from "./plan";

type Meaning = { readonly value: CellValue } | { readonly problem: MeaningProblem };

/** What is typed in them is text, whatever it looks like. */
const texts: ReadonlySet<string> = new Set<InputKey>([
  "name",
  "preparedBy",
  "preparedFor",
  "note",
  "communes",
  "communesSource",
]);

const yesOrNo = [yes, no];

/** The words of the lists that are no assumption's, as their validations offer them. */
const otherLists: Readonly<Record<string, readonly string[]>> = {
  kept: yesOrNo,
  compensation: yesOrNo,
  earmarked: yesOrNo,
  crisisDeclared: yesOrNo,
  scheduleConfirmed: yesOrNo,
  crisisPlan: [assumptionTexts.drafted, assumptionTexts.updated],
  scenario: Object.values(scenarioWords),
};

/** undefined: the cell is of no list. */
function listOf(kind: string): readonly string[] | undefined {
  const entry = new Map<string, Assumption>(Object.entries(assumptions)).get(kind);
  if (entry?.kind === "yesNo") return yesOrNo;
  const words = new Map<string, Readonly<Record<string, string>>>(Object.entries(answerWords)).get(kind);
  return words === undefined ? otherLists[kind] : Object.values(words);
}

/** @param key of the input cell; whatever is neither a name nor a word of a list is a number */
export function meaningOf(key: string, found: FoundValue): Meaning {
  if (typeof found === "object" && found !== null) return { problem: found };
  const words = listOf(key.split(":")[0] ?? "");
  if (typeof found === "boolean") return answerOf(found, words);
  if (texts.has(key)) return { value: found };
  return words === undefined ? number(key, found) : wordOf(words, found);
}

/** TRUE and FALSE are yes and no where one answers so, as the formulas take them (`yes-or-no.ts`), and nothing elsewhere. */
function answerOf(received: boolean, words: readonly string[] | undefined): Meaning {
  return words === yesOrNo ? { value: received ? yes : no } : { problem: { kind: "boolean" } };
}

/**
 * As `TRIM` and `=` compare texts in the sheets: the spaces around and the case make no difference. A blank is what the
 * formulas take it for, but for the plan of crisis: they count neither of its words, which a case cannot say.
 */
function wordOf(words: readonly string[], found: CellValue): Meaning {
  const received = String(found ?? "")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
  if (received === "" && words !== otherLists["crisisPlan"]) return { value: null };
  const word = words.find((one) => one.toLowerCase() === received.toLowerCase());
  return word === undefined ? { problem: { kind: "word", received, accepted: words } } : { value: word };
}

/** What Excel shows of a number, which has some binary dust behind. */
const shownDigits = 15;

/** A text that the rules refuse goes to them as it is; formulas would not take the day that they read in `2024-03-01`. */
function number(key: string, found: CellValue): Meaning {
  if (found === null || found === "") return { value: null };
  const value = typeof found === "number" ? Number(found.toPrecision(shownDigits)) : found;
  const isNoDay = typeof value === "number" ? !Number.isInteger(value) : parseDay(value.trim()) !== null;
  return isDate(key) && isNoDay ? { problem: { kind: "notADay", received: String(value) } } : { value };
}

function isDate(key: string): boolean {
  const [kind = "", ...words] = key.split(":");
  return (
    ["signature", "start", "stop", "crisis", "crisisEffect", "contractEnd"].includes(kind) ||
    /^(date|day)$/.test(words.at(-1) ?? "")
  );
}
