/** Calculs budget: of each correction of the year, the mission and the class whose gap its reason explains. */
import { isWithin } from "../../../../agreement/period";
import type { Correction } from "../../../../budget/planned";
import { classWords, trackingTexts as texts } from "../../../../texts/fr/workbook/tracking";
import { calculation } from "../../../cells";
import { empty, inColumn, numberIn, says, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { CorrectionRefs } from "../../plan-inputs/refs";
import { trackedName } from "../../tracking/tracked-name";
import { addBlock, type At, type Block, type Column } from "../block";
import type { TrackedPeriodRefs } from "./period";

interface ReasonFact {
  readonly rank: number;
  /** null: the row is empty, of another year, or says nothing. */
  readonly said: Correction | null;
}

/** @param given those of the plan, in their order */
export function addReasons(
  draft: SheetDraft,
  corrections: CorrectionRefs,
  given: readonly Correction[],
  { period, year }: TrackedPeriodRefs,
): Block {
  const facts = Array.from({ length: corrections.rows }, (_, index): ReasonFact => {
    const one = given[index];
    return { rank: index + 1, said: one && one.reason !== "" && isWithin(one.day, period) ? one : null };
  });
  const typed = (key: "date" | "state" | "place" | "class" | "reason", at: At) =>
    inColumn(corrections.column(key), at("rank"));
  const [from, to] = [year.cell("from", 0), year.cell("to", 0)];
  const ifOfYear = (at: At, formula: string) => {
    const date = numberIn(typed("date", at));
    const inYear = when(`${date}<${from}`, empty, when(`${date}>=${to}`, empty, formula));
    return when(says(typed("state", at), texts.explained), inYear, empty);
  };
  const column = (
    id: "place" | "class" | "reason",
    value: (one: Correction) => string,
    formula = (at: At) => typed(id, at),
  ): Column<ReasonFact> => ({
    id,
    head: texts.reasonHead[id],
    content: ({ said }, at) => calculation(ifOfYear(at, formula(at)), said === null ? "" : value(said), "text"),
  });
  return addBlock<ReasonFact>(
    draft,
    { title: texts.reasons, help: null },
    [
      {
        id: "rank",
        head: texts.monthHead.rank,
        content: ({ rank }) => ({ value: rank, role: "body", format: "integer" }),
      },
      column("place", ({ envelope }) => trackedName(envelope)),
      column("class", (one) => classWords[one.class] ?? one.class),
      {
        id: "code",
        head: texts.reasonHead.code,
        content: ({ said }, at) => calculation(`LEFT(${at("class")},2)`, said?.class ?? "", "text"),
      },
      column(
        "reason",
        ({ reason }) => reason,
        (at) => `TRIM(${typed("reason", at)})`,
      ),
    ],
    facts,
  );
}
