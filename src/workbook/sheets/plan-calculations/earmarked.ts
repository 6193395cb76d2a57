/** Calculs budget: of access to care, the money that may serve unscheduled care alone: earned, and received, by each day. */
import { contractYears, type ContractYear } from "../../../agreement/contract-year";
import { lineNames } from "../../../agreement/line-names";
import { partNames } from "../../../agreement/part-names";
import { noMoney, shareOf, sum, toEuros, type Cents } from "../../../agreement/money";
import { daysIn } from "../../../agreement/period";
import type { Day } from "../../../agreement/day";
import { isEnvelopeWithinFixed } from "../../../funding/merged-parts";
import { tiedShareOf } from "../../../funding/situation/tied-money";
import { paidBefore, tiedDuesOfUnknown } from "../../../funding/situation/tied-of-unknown";
import type { Due } from "../../../funding/time/due";
import { ledgerOf } from "../../../funding/time/ledger";
import { kindWords } from "../../../texts/fr/workbook/common";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { cellOfRange } from "../../address";
import { body, calculation, link } from "../../cells";
import { compares, countIfs, equals, holds, sumIfs, when, type Test } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { closedTiedShare } from "../calculations/dues/closed-one-days";
import { heldCondition } from "../calculations/timetable/held";
import type { TimeRefs } from "../calculations/accounts/accounts";
import { addBlock, type At, type Block, type Column } from "./block";
import { framedYearsOf, monthsAhead, monthsAheadOf, type Frame } from "./frame";
import { dayMarks, earnedBy } from "./grants";
import type { PlanSources } from "./sources";

/** `unknown`: of a fixed part that nobody knows. */
type EarmarkedPart = "earmarked" | "fixed" | "unknown";

interface EarmarkedRow {
  readonly part: EarmarkedPart;
  readonly year: ContractYear;
  /** Its place among the dues. */
  readonly entry: number;
  readonly due: Due | null;
  readonly share: number;
}

/** What the part is called among the payments. */
function partName(part: EarmarkedPart): string {
  return part === "unknown" ? partNames.fixed.fr : partNames[part].fr;
}

/** Of a column, what is taken from parts whose amount is known: what the money of access to care is less by. */
export function ofKnownParts(earmarked: Block, id: string): string {
  return sumIfs(earmarked.down(id), equals(earmarked.down("isUnknown"), "0"));
}

/** null: no schedule holds any. */
export function addEarmarked(draft: SheetDraft, sources: PlanSources, frame: Frame): Block | null {
  const rows = rowsOf(sources);
  if (rows.length === 0) return null;
  const columns = [...ownColumns(sources), ...earnedColumns(sources, frame), ...receivedColumns(sources, frame)];
  return addBlock(draft, { title: texts.earmarked, help: texts.earmarkedHelp }, columns, rows);
}

function rowsOf({ shown, refs, calculations }: PlanSources): readonly EarmarkedRow[] {
  const { contract } = shown;
  const unknown = tiedDuesOfUnknown(contract);
  const isShared = calculations.assumptions.earmarkedOfFixed !== null;
  const parts: readonly EarmarkedPart[] = isShared ? ["earmarked", "fixed", "unknown"] : ["earmarked"];
  return parts.flatMap((part) => {
    const place = refs.dues.rows.findIndex(
      (row) => row.line === "access" && row.part === (part === "unknown" ? "fixed" : part),
    );
    if (place < 0) return [];
    return contract.years.map((year): EarmarkedRow => ({
      part,
      year: year.year,
      entry: place * contractYears.length + year.year - 1,
      due:
        (part === "unknown" ? unknown : contract.dues).find(
          (one) => one.line === "access" && partNames[one.part].fr === partName(part) && one.contractYear === year.year,
        ) ?? null,
      share: part === "fixed" ? tiedShareOf(year, contract) : 1,
    }));
  });
}

function ownColumns({ refs, calculations }: PlanSources): readonly Column<EarmarkedRow>[] {
  const { dues } = refs;
  return [
    { id: "part", head: texts.earmarkedHead.part, content: ({ part }) => body(partName(part)) },
    {
      id: "isUnknown",
      head: texts.sharedUnknown,
      content: ({ part }) => body(part === "unknown" ? 1 : 0, "integer"),
    },
    { id: "contractYear", head: texts.grantHead.contractYear, content: ({ year }) => body(year, "integer") },
    ...(["from", "to"] as const).map((id): Column<EarmarkedRow> => ({
      id,
      head: texts.grantHead[id],
      content: (row, at) =>
        link(
          when(`${at("amount")}=0`, "0", cellOfRange(dues[id], row.entry)),
          amountOf(row) === 0 ? 0 : (row.due?.running[id] ?? 0),
          "dateIfAny",
        ),
    })),
    {
      id: "share",
      head: texts.earmarkedHead.share,
      content: ({ part, year, entry, share }, at) => {
        if (part !== "fixed") return body(1, "rate");
        const closed = closedTiedShare(year, calculations);
        if (closed !== null) return calculation(closed(at("contractYear")), share, "rate");
        const whole = `SUM(${cellOfRange(dues.whole, entry)})`;
        const ofWhole = when(
          `${whole}=0`,
          "0",
          `MIN(1,SUM(${calculations.assumptions.earmarkedOfFixed ?? "0"})/${whole})`,
        );
        const held = heldCondition(isEnvelopeWithinFixed, year, { ...calculations, scenario: refs.scenario });
        return calculation(held === null ? ofWhole : when(held, ofWhole, "0"), share, "rate");
      },
    },
    {
      id: "amount",
      head: texts.earmarkedHead.amount,
      content: (row, at) =>
        calculation(
          row.part === "unknown"
            ? ofYear(refs.situation.tied?.due, row)
            : `ROUND(${cellOfRange(dues.due("central"), row.entry)}*${at("share")},2)`,
          toEuros(amountOf(row)),
          "euroCents",
        ),
    },
  ];
}

/** Of what Calculs says year by year. */
function ofYear(range: string | undefined, { year }: EarmarkedRow): string {
  return range === undefined ? "0" : cellOfRange(range, year - 1);
}

function amountOf({ due, share }: EarmarkedRow): Cents {
  return due === null ? noMoney : shareOf(due.amounts.central, share);
}

function earnedColumns({ shown }: PlanSources, { years }: Frame): readonly Column<EarmarkedRow>[] {
  const framed = framedYearsOf(shown.contract.choices);
  return dayMarks.map((year) => ({
    id: `earned${year}`,
    head: texts.earned.secured,
    content: (row, at) =>
      calculation(
        earnedBy(years.cell("from", year), at("amount"), at),
        toEuros(earnedAt(framed[year]?.from ?? 0, row)),
        "euroCents",
      ),
  }));
}

function earnedAt(day: Day, row: EarmarkedRow): Cents {
  const { due } = row;
  if (due === null) return noMoney;
  const elapsed = Math.min(Math.max(day - due.running.from, 0), daysIn(due.running)) / daysIn(due.running);
  return shareOf(amountOf(row), elapsed);
}

/** By each year's end, then by the end of each month ahead: there, of what nobody knows, what the bank holds already. */
function receivedColumns({ shown, refs }: PlanSources, { years, months }: Frame): readonly Column<EarmarkedRow>[] {
  const { choices } = shown.contract;
  const [framed, ahead] = [framedYearsOf(choices), monthsAheadOf(choices)];
  const { payments: paid } = refs;
  const payments = ledgerOf(shown.contract, "central").payments;
  const column = (id: string, day: string, value: Day, isOfBank = false): Column<EarmarkedRow> => ({
    id,
    head: texts.earmarkedHead.received,
    content: (row, at) => {
      const tests = [
        holds(paid.line, lineNames.access.fr),
        equals(paid.part, at("part")),
        equals(paid.year, at("contractYear")),
        compares(paid.date, "<", day),
      ];
      if (row.part === "unknown") {
        const paidBy = isOfBank ? Math.min(value, choices.situation.day) : value;
        const before = row.due === null ? noMoney : paidBefore(paidBy, row.due);
        const own = isOfBank ? [...tests, compares(paid.date, "<", refs.situation.day)] : tests;
        return calculation(receivedOfUnknown(row, at, own, refs), toEuros(before), "euroCents");
      }
      const received = sumIfs(paid.amount("central"), ...tests);
      const own = payments.filter(
        (one) => one.line === "access" && one.part === row.part && one.contractYear === row.year && one.date < value,
      );
      return calculation(
        `ROUND(${received}*${at("share")},2)`,
        toEuros(shareOf(sum(own.map(({ amount }) => amount)), row.share)),
        "euroCents",
      );
    },
  });
  return [
    ...dayMarks.map((year) => column(`received${year}`, years.cell("from", year), framed[year]?.from ?? 0)),
    ...Array.from({ length: monthsAhead }, (_, index) =>
      column(`month${index}`, months.cell("to", index), ahead[index]?.to ?? 0, true),
    ),
  ];
}

function receivedOfUnknown(
  row: EarmarkedRow,
  at: At,
  tests: readonly Test[],
  { payments, situation }: TimeRefs,
): string {
  const own = [...tests, equals(payments.unknown, "1")];
  const [all, ahead] = [countIfs(...own), countIfs(...own, holds(payments.kind, kindWords.advance))];
  const advance = ofYear(situation.tied?.advance, row);
  return `${ahead}*${advance}+(${all}-${ahead})*ROUND(${at("amount")}-${advance},2)`;
}
