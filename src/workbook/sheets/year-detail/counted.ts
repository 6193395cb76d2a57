import { isMission } from "../../../agreement/lines";
import type { FundingRow } from "../../../funding/funding";
import { partRulesOf } from "../../../funding/part-rules";
import { assumptionTexts } from "../../../texts/fr/workbook/assumptions";
import { body, link, type Content } from "../../cells";
import { answers, when } from "../../formula";
import type { AssumptionRefs } from "../assumptions/assumptions";
import { isYes } from "../../yes-or-no";

/** 1 when the row enters the year, 0 when not: its mission is kept, and what its part depends on is there. */
export function countedContent(row: FundingRow, choices: AssumptionRefs): Content {
  const { line, isCounted } = row;
  const value = isCounted ? 1 : 0;
  if (!isMission(line)) return body(value, "integer");
  const conditions = [isYes(choices.kept(line)), ...conditionsOn(row, choices)];
  return link(
    conditions.reduceRight((then, condition) => when(condition, then, "0"), "1"),
    value,
    "integer",
  );
}

function conditionsOn(row: FundingRow, choices: AssumptionRefs): readonly string[] {
  const { crisisPlan, crisisDeclared, crisesPaid } = choices;
  const { needs, paidIn } = partRulesOf(row);
  switch (paidIn) {
    case "eachYear":
      return needs.flatMap((need) => (choices[need] === null ? [] : [isYes(choices[need])]));
    case "draftingYear":
      return condition(crisisPlan, assumptionTexts.drafted);
    case "updatingYears":
      return condition(crisisPlan, assumptionTexts.updated);
    case "eachCrisis":
      return crisisDeclared === null || crisesPaid === null ? [] : [isYes(crisisDeclared), `${crisesPaid}>0`];
  }
}

/** None where the schedule has no such choice. */
function condition(place: string | null, word: string): readonly string[] {
  return place === null ? [] : [answers(place, word)];
}
