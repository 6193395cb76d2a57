/** Calculs budget: the contract year that the dialogue is about, and the one before it. */
import { isWithin } from "../../../../agreement/period";
import type { Dialogue } from "../../../../budget/dialogue/dialogue";
import { dialogueTexts as texts } from "../../../../texts/fr/workbook/dialogue";
import { calculation, link } from "../../../cells";
import { compares, countIfs, equals, hasNoNumber, inColumn, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { DecisionRefs } from "../../plan-inputs/refs";
import { addBlock, type At, type Block, type Column } from "../block";
import type { PlanSources } from "../sources";

/** One row: `year`, `from`, `to`, `before` (the first day of the year before, its own in the first), `tier`, `tierBefore`, `closed` (its rows on « Années closes »), `said`. */
export function addDialogueYear(
  draft: SheetDraft,
  dialogue: Dialogue,
  {
    typed,
    day,
    sources,
  }: { readonly typed: DecisionRefs["year"]; readonly day: string; readonly sources: PlanSources },
): Block {
  const { years } = sources.refs;
  const inYear = (range: string, rank: string) => inColumn(range, rank);
  const former = (range: string, at: At) => inYear(range, `MAX(1,${at("year")}-1)`);
  return addBlock<Dialogue>(
    draft,
    { title: texts.counted, help: texts.countedHelp },
    [
      {
        id: "year",
        head: texts.countedHead.year,
        content: ({ year }) => link(yearFormula(typed, day, years.repaymentDate), year.year, "integer"),
      },
      ...(["from", "to"] as const).map((id): Column<Dialogue> => ({
        id,
        head: texts.countedHead[id],
        content: ({ year }, at) => link(inYear(years[id], at("year")), year[id], "date"),
      })),
      {
        id: "before",
        head: texts.countedHead.before,
        content: ({ year, before }, at) => link(former(years.from, at), (before ?? year).from, "date"),
      },
      {
        id: "tier",
        head: texts.countedHead.tier,
        content: ({ year }, at) => link(inYear(years.tier, at("year")), year.tier, "integer"),
      },
      {
        id: "tierBefore",
        head: texts.countedHead.tierBefore,
        content: ({ year, before }, at) => link(former(years.tier, at), (before ?? year).tier, "integer"),
      },
      {
        id: "closed",
        head: texts.countedHead.closed,
        content: ({ year }, at) => {
          const rows = (sources.budget.planned.closed ?? []).filter((one) => one.year === year.year);
          return calculation(closedFormula(at, sources), rows.length, "integer");
        },
      },
      {
        id: "said",
        head: texts.countedHead.said,
        content: (one, at) => calculation(saidFormula(at, sources), saidIn(one, sources), "integer"),
      },
    ],
    [dialogue],
  );
}

/** As typed, or the first whose dialogue may still be held. */
function yearFormula(typed: string, day: string, lastDays: string): string {
  const first = `MIN(ROWS(${lastDays}),1+${countIfs(compares(lastDays, "<", day))})`;
  const isYear = countIfs(compares(typed, ">", "0"), compares(typed, "<=", `ROWS(${lastDays})`));
  return when(hasNoNumber(typed), first, when(`${isYear}=1`, typed, first));
}

function closedFormula(at: At, { inputs: { closed } }: PlanSources): string {
  return closed === null ? "0" : countIfs(equals(closed.column("contractYear"), at("year")));
}

function saidFormula(at: At, { inputs: { actuals } }: PlanSources): string {
  const date = actuals.column("date");
  return countIfs(compares(date, ">=", at("from")), compares(date, "<", at("to")));
}

function saidIn({ year }: Dialogue, { budget }: PlanSources): number {
  return budget.planned.actuals.filter(({ day }) => isWithin(day, year)).length;
}
