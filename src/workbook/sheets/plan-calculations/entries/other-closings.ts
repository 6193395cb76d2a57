/** Calculs budget: what each aid of another funder is for by the end of each financial year, and what is received of it. */
import { toEuros, type Cents } from "../../../../agreement/money";
import { isNotifiedAid, otherClosingAt, type OtherClosing } from "../../../../budget/accounts/other-closings";
import type { Resource } from "../../../../budget/planned";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { planCalculationTexts } from "../../../../texts/fr/workbook/plan-calculations";
import { resourceKindWords } from "../../../../texts/fr/workbook/plan-inputs";
import { body, calculation } from "../../../cells";
import { compares, equals, says, sumIfs, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type Block, type Column } from "../block";
import type { EnvelopeSources } from "../envelopes";
import { framedYearsOf, shownYears, type Frame } from "../frame";
import type { PlanSources } from "../sources";

interface OtherSources extends Pick<EnvelopeSources, "resources"> {
  readonly paid: Block;
}

type Aid = Resource | null;
type Year = (typeof shownYears)[number];

export function addOtherClosings(draft: SheetDraft, read: OtherSources, sources: PlanSources, frame: Frame): Block {
  const { resources } = read;
  const isPrivate = (row: number) => when(says(resources.cell("kind", row), resourceKindWords.privateAid), "1", "0");
  const isAid = (row: number) => when(`${resources.cell("isPublic", row)}=1`, "1", isPrivate(row));
  const rows = Array.from({ length: resources.count }, (_, row) => sources.budget.planned.resources[row] ?? null);
  return addBlock<Aid>(
    draft,
    { title: texts.others, help: texts.othersHelp },
    [
      { id: "rank", head: planCalculationTexts.rank, content: (_, __, index) => body(index + 1, "integer") },
      {
        id: "isAid",
        head: texts.otherHead.isAid,
        content: (one, _, row) => {
          const formula = when(`${resources.cell("isNotified", row)}=1`, isAid(row), "0");
          return calculation(formula, one !== null && isNotifiedAid(one) ? 1 : 0, "integer");
        },
      },
      ...shownYears.flatMap((year) => yearColumns(year, read, sources, frame)),
    ],
    rows,
  );
}

/** What is received beyond what it is for by then, and the other way round. */
function yearColumns(year: Year, { resources, paid }: OtherSources, sources: PlanSources, frame: Frame) {
  const column = (id: keyof OtherClosing, isAhead: boolean): Column<Aid> => ({
    id: `${id}${year}`,
    head: texts.otherHead[id],
    content: (one, at, row) => {
      const of = (id: string) => resources.cell(id, row);
      const passed = when(
        `${of("weight")}=0`,
        "0",
        `ROUND(${of("retained")}*${of(`passed${year + 1}`)}/${of("weight")},2)`,
      );
      const isBefore = compares(paid.down("date"), "<", frame.years.cell("to", year));
      const received = sumIfs(paid.down("amount"), equals(paid.down("id"), of("id")), isBefore);
      const ahead = isAhead ? `${received}-${passed}` : `${passed}-${received}`;
      const formula = when(`${at("isAid")}=0`, "0", `ROUND(MAX(0,${ahead}),2)`);
      return calculation(formula, one === null ? 0 : toEuros(closingOf([one], year, sources)[id]), "euroCents");
    },
  });
  return [column("accrued", false), column("deferred", true)];
}

/** Of all of them, at the end of a year that is shown. */
export function otherClosingOf(year: Year, sources: PlanSources): OtherClosing {
  return closingOf(sources.budget.planned.resources, year, sources);
}

function closingOf(
  resources: readonly Resource[],
  year: Year,
  { shown }: PlanSources,
): { [Id in keyof OtherClosing]: Cents } {
  const { choices } = shown.contract;
  const period = framedYearsOf(choices)[year] ?? { from: 0, to: 0 };
  return otherClosingAt(period, { resources }, choices.time.financialYearEnd);
}
