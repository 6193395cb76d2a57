import { countsInTotal, isMission } from "../../../agreement/lines";
import { toEuros, type Cents } from "../../../agreement/money";
import type { Funding, FundingRow } from "../../../funding/funding";
import { natureWords, sheetNames, toEnter } from "../../../texts/fr/workbook/common";
import { yearDetailTexts } from "../../../texts/fr/workbook/year-detail";
import { cell, fixedRange, onSheet } from "../../address";
import { body, calculation, head, link, section, type Content } from "../../cells";
import { inRow, isEmpty, numberIn, quoted, says, unlessEmpty, when } from "../../formula";
import { rowLabels } from "../../row-labels";
import type { SheetDraft } from "../../sheet-draft";
import type { AssumptionRefs } from "../assumptions/assumptions";
import type { ScheduleRefs } from "../schedule/schedule";
import { columns, type Rows } from "./columns";
import { countedContent } from "./counted";

interface DetailRefs extends Rows {
  readonly unknown: string;
  readonly counted: string;
}

export function addDetail(
  draft: SheetDraft,
  funding: Funding,
  schedules: ScheduleRefs,
  choices: AssumptionRefs,
): DetailRefs {
  draft.skip();
  draft.add([section(yearDetailTexts.detail)]);
  draft.add(Object.values(yearDetailTexts.head).map(head));
  const first = draft.nextRow;
  for (const row of funding.rows) addRow(draft, row, partsBefore(row, funding, first), schedules, choices);
  const last = draft.nextRow - 1;
  const columnNames = Object.values(yearDetailTexts.head);
  const range = `${cell(columns.line, first - 1)}:${cell(columns.unknown, last)}`;
  draft.addTable({ name: "T_Financement", range, columns: columnNames });
  const whole = `${cell(columns.line, first)}:${cell(columns.unknown, last)}`;
  draft.highlight({ range: whole, formula: `$${cell(columns.counted, first)}=0`, look: "dimmed" });
  const amounts = `${cell(columns.amount, first)}:${cell(columns.full, last)}`;
  draft.highlight({ range: amounts, formula: says(cell(columns.amount, first), toEnter), look: "unknown" });
  const here = (column: number) => onSheet(sheetNames.yearDetail, fixedRange(column, first, last));
  return { first, last, unknown: here(columns.unknown), counted: here(columns.counted) };
}

function addRow(
  draft: SheetDraft,
  row: FundingRow,
  parts: Rows | null,
  schedules: ScheduleRefs,
  choices: AssumptionRefs,
): void {
  const at = draft.nextRow;
  const here = (column: keyof typeof columns) => cell(columns[column], at);
  const [counted, amount, base, unknown] = [here("counted"), here("amount"), here("base"), here("unknown")];
  const isMissing = row.nature === "undivided" ? isMissingTotal(counted, amount) : `${counted}*${unknown}=1`;
  draft.add([
    ...rowLabels(row),
    body(natureWords[row.nature]),
    countedContent(row, choices),
    amountContent(row, schedules, parts),
    calculation(when(isMissing, quoted(toEnter), `${counted}*SUM(${amount})`), shown(row, row.amounts.full), "euros"),
    rateContent(row, choices),
    calculation(ifSecured(at, base, "0"), row.nature === "secured" ? shown(row, row.amounts.prudent) : 0, "euros"),
    calculation(`IF(${isMissing},${base},${centralFormula(at)})`, shown(row, row.amounts.central), "euros"),
    calculation(base, shown(row, row.amounts.full), "euros"),
    unknownContent(row, amount),
  ]);
}

function isMissingTotal(counted: string, amount: string): string {
  return `${counted}*${when(says(amount, toEnter), "1", "0")}=1`;
}

/** A total is not asked beside its parts. */
function unknownContent({ nature, amount }: FundingRow, place: string): Content {
  if (nature === "undivided") return body(0, "integer");
  return calculation(when(says(place, toEnter), "1", "0"), amount === null ? 1 : 0, "integer");
}

/** A counted amount that nobody knows stays a word: a zero would be read as a figure. */
function shown({ isCounted, amount }: FundingRow, figure: Cents): number | string {
  return isCounted && amount === null ? toEnter : toEuros(figure);
}

/** The table's amount at the tier retained, or the words that say that it is missing: never a zero for an unknown. */
function amountContent(row: FundingRow, schedules: ScheduleRefs, parts: Rows | null): Content {
  const found = inRow(schedules.retained(row), "CPTS_Taille");
  const missing = schedules.byRule(row, "CPTS_Taille") ?? quoted(toEnter);
  const isMissing = isEmpty(unlessEmpty("CPTS_Taille", found));
  const value = row.amount === null ? toEnter : toEuros(row.amount);
  const ownAmount = (amount: string) => when(isMissing, missing, amount);
  if (parts === null) return link(ownAmount(found), value, "euros");
  const range = (column: number) => `SUM(${cell(column, parts.first)}:${cell(column, parts.last)})`;
  const beyondParts = `MAX(0,${found}-${range(columns.amount)})`;
  return link(`IF(${range(columns.unknown)}=0,0,${ownAmount(beyondParts)})`, value, "euros");
}

function rateContent(row: FundingRow, choices: AssumptionRefs): Content {
  if (row.nature === "secured" || !isMission(row.line)) return body(null);
  return link(numberIn(choices.rate(row.line)), row.rate, "rate");
}

/** At risk: in proportion to the rate. Not divided: promised at 100 % only, since no other rate has a known effect. */
function centralFormula(at: number): string {
  const [nature, base, rate] = [cell(columns.nature, at), cell(columns.base, at), cell(columns.rate, at)];
  const inFullOnly = when(`${rate}=1`, base, "0");
  const earned = when(says(nature, natureWords.atRisk), `ROUND(${base}*${rate},2)`, inFullOnly);
  return ifSecured(at, base, earned);
}

function ifSecured(at: number, then: string, otherwise: string): string {
  return when(says(cell(columns.nature, at), natureWords.secured), then, otherwise);
}

/** For an undivided row, the rows of the parts that its total contains; they stand just above it. */
function partsBefore(row: FundingRow, { rows }: Funding, first: number): Rows | null {
  if (row.nature !== "undivided") return null;
  const parts = rows.filter(({ line, part }) => line === row.line && part !== "total" && countsInTotal(part));
  const start = rows.findIndex(({ line }) => line === row.line);
  return { first: first + start, last: first + start + parts.length - 1 };
}
