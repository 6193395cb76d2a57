/** Calculs budget: what the grant earns line by line by the ends of the financial years, at the typed rates, at none and at full rate. */
import { contractYears } from "../../../agreement/contract-year";
import type { Day } from "../../../agreement/day";
import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import { toEuros, type Cents } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import { envelopeOfLine } from "../../../budget/grants";
import { ledgerOf, rightsBefore } from "../../../funding/time/ledger";
import type { Accrual } from "../../../funding/time/accruals";
import type { Scenario } from "../../../funding/scenario";
import { natureWords } from "../../../texts/fr/workbook/common";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { cellOfRange, partOfRange } from "../../address";
import { body, calculation, link } from "../../cells";
import { equals, holds, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { lineAccruals } from "../calculations/accounts/accruals";
import { addBlock, type At, type Block, type Column } from "./block";
import { framedYearsOf, shownYears, type Frame } from "./frame";
import type { PlanSources } from "./sources";

/** Those of a budget: as it is planned, what no rate touches, and what is possible. */
const budgetScenarios = ["central", "prudent", "full"] as const satisfies readonly Scenario[];

/** The days by which what is earned is counted: the first of the years shown, and the one after the last. */
export const dayMarks = [...shownYears, shownYears.length + 1];

/** A line of the tables in a contract year, or what is earned on its one day. */
export interface EntryOfGrant {
  readonly line: LineId;
  /** Its place among the dues, where it is one of them; null: of a line of the tables. */
  readonly due: number | null;
  readonly contractYear: number;
  readonly accruals: Readonly<Record<(typeof budgetScenarios)[number], Accrual>>;
}

export function addGrants(draft: SheetDraft, sources: PlanSources, frame: Frame): Block {
  const columns = [...ownColumns(sources), ...earnedColumns(sources, frame)];
  return addBlock(draft, { title: texts.grants, help: texts.grantsHelp }, columns, entriesOfGrant(sources));
}

export function entriesOfGrant({ shown, refs, calculations }: PlanSources): readonly EntryOfGrant[] {
  const { contract } = shown;
  const { lines } = calculations.model.layout;
  const [central, prudent, full] = budgetScenarios.map((scenario) =>
    lineAccruals({ contract, scenario, ledger: ledgerOf(contract, scenario) }, lines),
  ) as [readonly Accrual[], readonly Accrual[], readonly Accrual[]];
  const ofLines = central.flatMap((accrual, index): readonly EntryOfGrant[] => {
    const [least, whole] = [prudent[index], full[index]];
    if (least === undefined || whole === undefined) return [];
    return [
      {
        line: accrual.line,
        due: null,
        contractYear: accrual.contractYear,
        accruals: { central: accrual, prudent: least, full: whole },
      },
    ];
  });
  const count = refs.dues.rows.length * contractYears.length;
  const oneDays = refs.dues.oneDays.map(({ line, running, shown: total }, index): EntryOfGrant => {
    const accrual: Accrual = { line, contractYear: 0, running, secured: total, total };
    return {
      line,
      due: count + index,
      contractYear: 0,
      accruals: { central: accrual, prudent: accrual, full: accrual },
    };
  });
  return [...ofLines, ...oneDays];
}

function ownColumns({ refs }: PlanSources): readonly Column<EntryOfGrant>[] {
  const { dues } = refs;
  const ofTables = (range: string) => partOfRange(range, 0, dues.rows.length * contractYears.length);
  const own = (at: At) => [equals(ofTables(dues.line), at("line")), equals(ofTables(dues.year), at("contractYear"))];
  const entryOf = ({ line, due, contractYear }: EntryOfGrant) =>
    due ?? dues.rows.findIndex((row) => row.line === line) * contractYears.length + contractYear - 1;
  const amount = (scenario: (typeof budgetScenarios)[number]): Column<EntryOfGrant> => ({
    id: scenario,
    head: texts.grantHead[scenario],
    content: ({ due, accruals }, at) =>
      link(
        due === null
          ? `ROUND(${sumIfs(ofTables(dues.due(scenario)), ...own(at))},2)`
          : cellOfRange(dues.due(scenario), due),
        toEuros(accruals[scenario].total),
        "euroCents",
      ),
  });
  return [
    { id: "envelope", head: texts.grantHead.envelope, content: ({ line }) => body(envelopeName(envelopeOfLine(line))) },
    { id: "line", head: texts.grantHead.line, content: ({ line }) => body(lineNames[line].fr) },
    {
      id: "contractYear",
      head: texts.grantHead.contractYear,
      content: ({ contractYear }) => body(contractYear, "integer"),
    },
    ...(["from", "to"] as const).map((id): Column<EntryOfGrant> => ({
      id,
      head: texts.grantHead[id],
      content: (entry, at) =>
        link(
          when(`${at("full")}=0`, "0", cellOfRange(dues[id], entryOf(entry))),
          entry.accruals.full.total === 0 ? 0 : entry.accruals.full.running[id],
          "dateIfAny",
        ),
    })),
    {
      id: "secured",
      head: texts.grantHead.secured,
      content: ({ due, accruals }, at) =>
        link(
          due === null
            ? `ROUND(${sumIfs(ofTables(dues.due("central")), ...own(at), holds(ofTables(dues.nature), natureWords.secured))},2)`
            : at("central"),
          toEuros(accruals.central.secured),
          "euroCents",
        ),
    },
    ...budgetScenarios.map(amount),
  ];
}

const earnedOf = ["secured", "central", "prudent", "full"] as const;

/** By the first day of each year shown, and by the end of the last. */
function earnedColumns({ shown }: PlanSources, { years }: Frame): readonly Column<EntryOfGrant>[] {
  const framed = framedYearsOf(shown.contract.choices);
  return earnedOf.flatMap((of) =>
    dayMarks.map((year): Column<EntryOfGrant> => ({
      id: `${of}${year}`,
      head: texts.earned[of],
      content: ({ accruals }, at) => {
        const accrual = accruals[of === "secured" ? "central" : of];
        return calculation(
          earnedBy(years.cell("from", year), at(of), at),
          toEuros(earnedAt(framed[year]?.from ?? 0, accrual, of === "secured" ? "secured" : "total")),
          "euroCents",
        );
      },
    })),
  );
}

/** Evenly, day after day. */
export function earnedBy(day: string, amount: string, at: At): string {
  const elapsed = `MAX(0,MIN(1,(${day}-${at("from")})/(${at("to")}-${at("from")})))`;
  return when(`${amount}=0`, "0", `ROUND(${amount}*${elapsed},2)`);
}

function earnedAt(day: Day, accrual: Accrual, of: "secured" | "total"): Cents {
  return rightsBefore(day, { accruals: [accrual], payments: [], extent: accrual.running })[of];
}
