/** Calculs budget: the year of the financial report: the one in progress once Réalisé says something of it, else the last. */
import { explainedFrom, isReported } from "../../../../budget/form/report";
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
  { years }: Frame,
): Block {
  const { reportedHead: heads } = texts;
  const date = inputs.actuals.column("date");
  const [from, to] = [years.cell("from", presentYear), years.cell("to", presentYear)];
  const count = countIfs(compares(date, ">=", from), compares(date, "<", to));
  /** The first year that is framed is of rank 0. */
  const ofYear = (id: string, at: At) => inColumn(years.down(id), `${at("place")}+1`);
  const day = (id: "from" | "to"): Column<typeof facts> => ({
    id,
    head: heads[id],
    content: (_, at) => calculation(ofYear(id, at), facts[id], "date"),
  });
  const columns: readonly Column<typeof facts>[] = [
    { id: "place", head: heads.place, content: () => calculation(when(`${count}=0`, "1", "2"), place, "integer") },
    {
      id: "label",
      head: heads.label,
      content: (_, at) => calculation(ofYear("label", at), financialYearLabel(facts), "text"),
    },
    day("from"),
    day("to"),
    { id: "threshold", head: heads.threshold, content: () => body(explainedFrom, "rate") },
  ];
  return addBlock(draft, { title: texts.reported, help: texts.reportedHelp }, columns, [facts]);
}
