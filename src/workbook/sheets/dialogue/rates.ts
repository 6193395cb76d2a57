import type { DialogueRow } from "../../../budget/dialogue/dialogue";
import { dialogueTexts as texts } from "../../../texts/fr/workbook/dialogue";
import { body, link, type Content } from "../../cells";
import { empty, equals, holds, quoted, sumIfs, when } from "../../formula";
import { envelopeName } from "../../../budget/envelope-names";
import { onPlan } from "../budget/on-plan";
import type { DialogueRefs } from "../plan-calculations/dialogue/dialogue";

/** The rate of a mission and where it comes from; nothing where no part of it depends on one. */
export function rateContents(
  { envelope, rate, rateFrom, possible, unknown }: DialogueRow,
  of: (id: string) => string,
  { rates, year }: DialogueRefs,
): readonly Content[] {
  if (rateFrom === null) return [body(null), body(null)];
  const own = [
    holds(onPlan(rates.down("mission")), envelopeName(envelope)),
    equals(onPlan(rates.down("year")), onPlan(year.cell("year", 0))),
  ] as const;
  const ifAny = (formula: string) => when(`${of("possible")}+${of("unknown")}=0`, empty, formula);
  const isAny = possible + unknown > 0;
  const said = when(
    `${sumIfs(onPlan(rates.down("isEarned")), ...own)}=1`,
    quoted(texts.earnedRate),
    quoted(texts.typedRate),
  );
  const isOpen = `${onPlan(year.cell("closed", 0))}=0`;
  return [
    link(ifAny(when(isOpen, sumIfs(onPlan(rates.down("rate")), ...own), empty)), isAny ? (rate ?? "") : "", "rate"),
    {
      ...link(ifAny(when(isOpen, said, quoted(texts.notifiedRate))), isAny ? rateWords[rateFrom] : "", "text"),
      role: "answer",
    },
  ];
}

const rateWords = { indicators: texts.earnedRate, typed: texts.typedRate, notified: texts.notifiedRate } as const;
