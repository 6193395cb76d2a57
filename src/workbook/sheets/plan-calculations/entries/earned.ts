/** Calculs budget: of the grant, what is earned when each financial year closes, a result that waits for its notification apart. */
import { contractYears } from "../../../../agreement/contract-year";
import { lineNames } from "../../../../agreement/line-names";
import { toEuros } from "../../../../agreement/money";
import { waitingAt } from "../../../../budget/accounts/line-closing";
import { earningDays } from "../../../../funding/time/earning-days";
import { ledgerOf, rightsBefore } from "../../../../funding/time/ledger";
import type { Accrual } from "../../../../funding/time/accruals";
import { natureWords } from "../../../../texts/fr/workbook/common";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { planCalculationTexts } from "../../../../texts/fr/workbook/plan-calculations";
import { variablePartWords } from "../../../../texts/fr/workbook/plan-inputs";
import { cellOfRange, partOfRange } from "../../../address";
import { body, calculation, link } from "../../../cells";
import { answers, compares, countIfs, equals, holds, sumIfs, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { lineAccruals } from "../../calculations/accounts/accruals";
import { addBlock, type Block, type Column } from "../block";
import { framedYearsOf, shownYears, type Frame } from "../frame";
import { earnedBy, entriesOfGrant, type EntryOfGrant } from "../grants";
import type { PlanSources } from "../sources";

/** A row of the block of the grant, and what no result earns of it. */
interface EarnedRow extends EntryOfGrant {
  readonly index: number;
  readonly prudent: Accrual;
}

export function earnedRows(sources: PlanSources): readonly EarnedRow[] {
  const { shown, calculations } = sources;
  const { contract } = shown;
  const ledger = ledgerOf(contract, "prudent");
  const prudent = lineAccruals({ contract, scenario: "prudent", ledger }, calculations.model.layout.lines);
  return entriesOfGrant(sources).map((entry, index) => {
    return { ...entry, index, prudent: prudent[index] ?? entry.accruals.central };
  });
}

export function addEarned(draft: SheetDraft, grants: Block, sources: PlanSources, frame: Frame): Block {
  const columns = [
    ...ownColumns(grants, sources),
    ...shownYears.flatMap((year) => yearColumns(year, sources, frame, grants)),
  ];
  return addBlock(draft, { title: texts.earned, help: texts.earnedHelp }, columns, earnedRows(sources));
}

function ownColumns(grants: Block, { refs: { dues } }: PlanSources): readonly Column<EarnedRow>[] {
  const { grantHead } = planCalculationTexts;
  const ofTables = (range: string) => partOfRange(range, 0, dues.rows.length * contractYears.length);
  return [
    {
      id: "line",
      head: grantHead.line,
      content: ({ index, line }) => calculation(grants.cell("line", index), lineNames[line].fr, "text"),
    },
    { id: "contractYear", head: grantHead.contractYear, content: ({ contractYear }) => body(contractYear, "integer") },
    {
      id: "prudent",
      head: texts.earnedHead.prudent,
      content: ({ index, due, prudent }, at) => {
        const own = [equals(ofTables(dues.line), at("line")), equals(ofTables(dues.year), at("contractYear"))];
        const ofLine = `ROUND(${sumIfs(ofTables(dues.due("prudent")), ...own)},2)`;
        return link(due === null ? ofLine : grants.cell("central", index), toEuros(prudent.total), "euroCents");
      },
    },
  ];
}

/** @param year its place among those that are framed */
function yearColumns(year: number, sources: PlanSources, frame: Frame, grants: Block): readonly Column<EarnedRow>[] {
  const { budget, shown, refs, inputs } = sources;
  const { contract } = shown;
  const to = framedYearsOf(contract.choices)[year]?.to ?? 0;
  const day = frame.years.cell("to", year);
  const waiting = waitingAt({ to }, budget);
  const waits = ({ contractYear }: EarnedRow) => waiting.includes(contractYear);
  const isNotified = answers(inputs.accounting.variablePart, variablePartWords.notified);
  const tables = refs.dues.rows.length * contractYears.length;
  const [line, contractYear, nature, from, unknown] = (["line", "year", "nature", "from", "unknown"] as const).map(
    (id) => partOfRange(refs.dues[id], 0, tables),
  ) as [string, string, string, string, string];
  return [
    {
      id: `waits${year}`,
      head: texts.earnedHead.waits,
      content: (row) => {
        if (row.due !== null) return body(0, "integer");
        const isLater = when(`${cellOfRange(refs.years.balanceDate, row.contractYear - 1)}>=${day}`, "1", "0");
        return calculation(when(isNotified, isLater, "0"), waits(row) ? 1 : 0, "integer");
      },
    },
    {
      id: `earned${year}`,
      head: texts.earnedHead.earned,
      content: (row, at) => {
        const place = (id: string) => (id === "from" || id === "to" ? grants.cell(id, row.index) : at(id));
        const [late, whole] = [
          earnedBy(day, at("prudent"), place),
          earnedBy(day, grants.cell("central", row.index), place),
        ];
        const accrual = waits(row) ? row.prudent : row.accruals.central;
        const { total } = rightsBefore(to, { accruals: [accrual], payments: [], extent: accrual.running });
        return calculation(when(`${at(`waits${year}`)}=1`, late, whole), toEuros(total), "euroCents");
      },
    },
    {
      id: `unknown${year}`,
      head: texts.earnedHead.unknown,
      content: (row, at) => {
        if (row.due !== null) return body(0, "integer");
        const own = [equals(unknown, "1"), equals(line, at("line")), equals(contractYear, at("contractYear"))];
        const count = (...others: readonly (readonly [string, string])[]) =>
          countIfs(...own, compares(from, "<", day), ...others);
        const waited = when(`${at(`waits${year}`)}=1`, count(holds(nature, natureWords.atRisk)), "0");
        return calculation(`${count()}-${waited}`, unknownIn(row, to, waits(row), sources), "integer");
      },
    },
  ];
}

/** Of the tables: a crisis is counted on its day. */
function unknownIn({ line, contractYear }: EarnedRow, to: number, waits: boolean, { shown }: PlanSources): number {
  return shown.contract.unknown.filter(({ row, running, year }) => {
    const isIts = row.line === line && row.part !== "crisis" && year.year === contractYear;
    return isIts && earningDays(row, running).from < to && !(waits && row.nature === "atRisk");
  }).length;
}
