import { isMission, type LineId, type PartOrTotal } from "../../../agreement/lines";
import type { FundingRow } from "../../../funding/funding";
import { yes } from "../../../texts/fr/workbook/common";
import { assumptionTexts } from "../../../texts/fr/workbook/assumptions";
import { body, link, type Content } from "../../cells";
import { says, when } from "../../formula";
import type { AssumptionRefs } from "../assumptions/assumptions";

/** 1 when the row enters the year, 0 when not: its mission is kept, and what its part depends on is there. */
export function countedContent({ line, part, isCounted }: FundingRow, choices: AssumptionRefs): Content {
  const value = isCounted ? 1 : 0;
  if (!isMission(line)) return body(value, "integer");
  const conditions = [isYes(choices.kept(line)), ...conditionsOn(line, part, choices)];
  return link(
    conditions.reduceRight((then, condition) => when(condition, then, "0"), "1"),
    value,
    "integer",
  );
}

function conditionsOn(line: LineId, part: PartOrTotal, choices: AssumptionRefs): readonly string[] {
  const { compensation, earmarked, crisisPlan, crisisDeclared } = choices;
  const plan = (word: string) => (crisisPlan === null ? [] : [says(crisisPlan, word)]);
  switch (part) {
    case "fixed":
    case "variable":
      return [];
    case "compensation":
      return whenAsked([compensation]);
    case "earmarked":
      return whenAsked([earmarked]);
    case "plan":
      return plan(assumptionTexts.drafted);
    case "update":
      return plan(assumptionTexts.updated);
    case "crisis":
      return whenAsked([crisisDeclared]);
    case "total":
      return line === "access" ? whenAsked([compensation, earmarked]) : [];
  }
}

function whenAsked(switches: readonly (string | null)[]): readonly string[] {
  return switches.flatMap((reference) => (reference === null ? [] : [isYes(reference)]));
}

function isYes(reference: string): string {
  return says(reference, yes);
}
