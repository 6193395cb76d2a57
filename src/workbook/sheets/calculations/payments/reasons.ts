/** Calculs: why each payment is made, one rule a row; a payment's sentence is put together from these pieces. */
import type { PaymentRule } from "../../../../funding/payment-kinds";
import { calculationTexts as texts, ruleTexts } from "../../../../texts/fr/workbook/calculations";
import { fixedCell, fixedRange } from "../../../address";
import { body, head, hint, section, subtitle, type Content } from "../../../cells";
import { inColumn, joined, quoted, unlessEmpty } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";

/** Each piece runs over the empty cells on its right. */
const columns = { number: 1, name: 2, before: 3, after: 10 } as const;
const rules = Object.values(ruleTexts);

export interface ReasonRefs {
  /** The cell of a rule's number, which stands for the rule in formulas. */
  readonly rule: (rule: PaymentRule) => string;
  /** The sentence of a payment whose rule, part of the amount and share of the year are in three cells. */
  readonly sentence: (rule: string, figure: string, share: string) => string;
}

/** The last of the table: a workbook without a closed year has none of them. */
const ofClosedYears = [ruleTexts.closedAdvance, ruleTexts.closedBalance];

export function addReasons(draft: SheetDraft, hasClosedYears: boolean): ReasonRefs {
  const { number, name, before, after } = texts.ruleHead;
  draft.skip();
  draft.add([section(texts.rules)]);
  draft.add([subtitle(texts.rulesHelp)]);
  draft.add(apart(head(number), head(name), head(before), head(after)));
  const first = draft.nextRow;
  const shown = rules.filter((rule) => hasClosedYears || !ofClosedYears.includes(rule));
  shown.forEach((rule, index) => {
    draft.add(apart(body(index + 1, "integer"), body(rule.name), hint(rule.before), hint(rule.after)));
  });
  const last = draft.nextRow - 1;
  const piece = (column: number, rule: string) => inColumn(fixedRange(column, first, last), rule);
  return {
    rule: (rule) => fixedCell(columns.number, first + numberOf(rule) - 1),
    sentence: (rule, figure, share) => {
      const [start, end] = [piece(columns.before, rule), piece(columns.after, rule)];
      return joined(start, spaced(figure), spaced(share), end, quoted("."));
    },
  };
}

function spaced(place: string): string {
  return unlessEmpty(place, joined(quoted(" "), place));
}

/** The number of a rule in the table, from 1. */
export function numberOf(rule: PaymentRule): number {
  return 1 + rules.indexOf(ruleTexts[rule]);
}

/** What the formula gives. */
export function sentenceOf(rule: PaymentRule, figure: string, share: string): string {
  const { before, after } = ruleTexts[rule];
  const between = [figure, share].map((words) => (words === "" ? "" : ` ${words}`)).join("");
  return `${before}${between}${after}.`;
}

function apart(number: Content, name: Content, before: Content, after: Content): readonly (Content | undefined)[] {
  const between = Array.from({ length: columns.after - columns.before - 1 }, () => undefined);
  return [number, name, before, ...between, after];
}
