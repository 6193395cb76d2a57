/** Calculs budget: the year of the financial report: the one in progress once Réalisé says something of it, else the last. */
import { explainedFrom, isReported } from "../../../../budget/form/report";
import type { Period } from "../../../../agreement/period";
import { financialYearLabel } from "../../../../funding/situation/financial-years";
import { reportTexts as texts } from "../../../../texts/fr/workbook/report";
import { body, calculation } from "../../../cells";
import { compares, countIfs, inColumn, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "../block";
import { framedYearsOf, presentYear, type Frame } from "../frame";
import type { PlanSources } from "../sources";
import type { YearOfPlan } from "../year-of-plan";

const lastYear = 1;

/** Among the years that are framed. */
export function reportedPlace({ shown, budget }: PlanSources): number {
  const present = framedYearsOf(shown.contract.choices)[presentYear];
  return present !== undefined && isReported(present, budget) ? presentYear : lastYear;
}

export function addReportedYear(
  draft: SheetDraft,
  { place, facts }: YearOfPlan,
  { inputs }: PlanSources,
  { years }: Pick<Frame, "years">,
): Block {
  const title = { title: texts.reported, help: texts.reportedHelp };
  const formula = when(`${saidIn(presentYear, inputs, years)}=0`, "1", "2");
  return addYear(draft, { place, period: facts, formula, title }, years);
}

/** How many rows of Réalisé are of a year. */
export function saidIn(place: number, { actuals }: PlanSources["inputs"], years: Block): string {
  const date = actuals.column("date");
  return countIfs(compares(date, ">=", years.cell("from", place)), compares(date, "<", years.cell("to", place)));
}

interface PlacedYear {
  /** Its place among the years that are framed, and the formula of it. */
  readonly place: number;
  readonly formula: string;
  readonly period: Period;
  readonly title: Parameters<typeof addBlock>[1];
}

export function addYear(draft: SheetDraft, { place, formula, period, title }: PlacedYear, years: Block): Block {
  const { reportedHead: heads } = texts;
  /** The first year that is framed is of rank 0. */
  const ofYear = (id: string, at: At) => inColumn(years.down(id), `${at("place")}+1`);
  const day = (id: "from" | "to"): Column<Period> => ({
    id,
    head: heads[id],
    content: (_, at) => calculation(ofYear(id, at), period[id], "date"),
  });
  const columns: readonly Column<Period>[] = [
    { id: "place", head: heads.place, content: () => calculation(formula, place, "integer") },
    {
      id: "label",
      head: heads.label,
      content: (_, at) => calculation(ofYear("label", at), financialYearLabel(period), "text"),
    },
    day("from"),
    day("to"),
    { id: "threshold", head: heads.threshold, content: () => body(explainedFrom, "rate") },
  ];
  return addBlock(draft, title, columns, [period]);
}
