/** The row of an assumption of the registry: its label, its input with the bounds or the list of its kind, its help. */
import { lastDay } from "../../../agreement/day";
import { firstDayInForce } from "../../../agreement/find-schedule";
import { assumptions, isOfKind, type PlainAssumptions, type PlainId } from "../../../funding/time/assumptions";
import { no, yes } from "../../../texts/fr/workbook/common";
import { assumptionTexts } from "../../../texts/fr/workbook/assumptions";
import { answerWords, timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { input, type Content } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import { addField, type Guard } from "./field";

/** Those that have a row of their own kind: the others say more than one value, or stand elsewhere. */
export type RowId = Exclude<PlainId, "scenario" | "scheduleRule">;

/** Returns where its value is, from any sheet. */
export function addAssumption(draft: SheetDraft, id: RowId, answers: PlainAssumptions): string {
  return addField(draft, texts[id], contentOf(id, answers), texts[`${id}Help`], guardOf(id)).reference;
}

function contentOf(id: RowId, answers: PlainAssumptions): Content {
  if (isOfKind(id, "yesNo")) return input(id, answers[id] ? yes : no, "text");
  if (isOfKind(id, "oneOf")) return input(id, wordsOf(id)[answers[id]] ?? null, "text");
  return input(id, answers[id], assumptions[id].kind === "day" ? "date" : "integer");
}

function guardOf(id: RowId): Guard {
  const entry = assumptions[id];
  switch (entry.kind) {
    case "yesNo":
      return { prompt: assumptionTexts.prompts.yesNo, rule: { kind: "list", values: [yes, no] } };
    case "oneOf":
      return {
        prompt: texts.prompts.list,
        rule: { kind: "list", values: Object.values(answerWords[id as ChoiceRow]) },
      };
    case "whole": {
      const prompt = texts.prompts[id === "crisesPerYear" || id === "financialYearEnd" ? promptOf[id] : "months"];
      return { prompt, rule: { kind: "whole", min: entry.least, max: entry.most } };
    }
    case "day":
      return { prompt: texts.prompts.day, rule: { kind: "date", min: firstDayInForce, max: lastDay } };
  }
}

const promptOf = { crisesPerYear: "crises", financialYearEnd: "financialYearEnd" } as const;

type ChoiceRow = keyof typeof answerWords & RowId;

function wordsOf(id: ChoiceRow): Readonly<Record<string, string>> {
  return answerWords[id];
}
