import type { Day } from "../../../../agreement/day";
import { noMoney, toEuros } from "../../../../agreement/money";
import type { ScheduleRow } from "../../../../funding/schedule-rows";
import type { Due } from "../../../../funding/time/due";
import type { PaymentTerms } from "../../../../funding/time/payment-terms";
import { cell, cellOfRange } from "../../../address";
import { body, calculation, link } from "../../../cells";
import { isEmpty, when } from "../../../formula";
import type { AidKey } from "../../../input-key";
import type { SheetDraft } from "../../../sheet-draft";
import { yearFormula, yearOn } from "../timetable/contract-year";
import type { CrisisRows } from "./crises";
import { dueColumns, type DueColumn } from "./columns";
import { addDue, type DueContents, type DueFacts, type OneDayFacts } from "./due";
import type { CalculationSources } from "../sources";
import { closedAid } from "./closed-one-days";
import { crisisAmount } from "./crisis-amount";

const crisisRow: ScheduleRow = { line: "crisis", part: "crisis", nature: "secured" };
const aidRows: Readonly<Record<AidKey, ScheduleRow>> = {
  intentAid: { line: "intent", part: "fixed", nature: "secured" },
  startUpSupplement: { line: "operating", part: "fixed", nature: "secured" },
};

/** @param amounts what a grave crisis is worth in each contract year, in a column: five cells, one under the other */
export function addCrisisDues(
  draft: SheetDraft,
  crises: CrisisRows,
  amounts: (column: number) => string,
  sources: CalculationSources,
): readonly OneDayFacts[] {
  return crises.crises.map((crisis, index) => {
    const sheetRow = draft.nextRow;
    const { at, day } = cellsOf(sheetRow);
    const date = crisis?.outcome === "paid" ? crisis.date : 0;
    const facts = {
      ...(date === 0 ? notPaid(crisisRow) : crisisFacts(date, earlierOn(date, crises, index), sources)),
      date,
    };
    const paid = crises.at("paid", index);
    addDue(
      draft,
      facts,
      {
        ...day(date),
        year: calculation(`${crises.at("year", index)}*${paid}`, facts.contractYear, "integer"),
        counted: calculation(paid, date === 0 ? 0 : 1, "integer"),
        ...crisisAmount(facts, { sheetRow, at, year: crises.at("year", index), amounts }, sources),
        from: calculation(`${crises.at("date", index)}*${paid}`, date, "dateIfAny"),
      },
      sources,
    );
    return facts;
  });
}

export function addAidDue(draft: SheetDraft, key: AidKey, sources: CalculationSources): OneDayFacts {
  const { contract } = sources.model;
  const { at, day } = cellsOf(draft.nextRow);
  const row = aidRows[key];
  const due = contract.dues.find(({ rest }) => rest.rule === key) ?? null;
  const facts =
    due === null ? notPaid(row) : { row, contractYear: due.contractYear, terms: due, whole: due.whole, due };
  const date = due?.rest.date ?? 0;
  const { amount } = sources.time.aids[key];
  const closed = closedAid(row.line, sources);
  const given = aidDay(key, sources);
  const { from, to } = earnedDays(key, given, at, sources);
  const inYear = yearFormula(given, sources);
  const typedYear = yearFormula(typedDay(key, sources), sources);
  const year = closed === null ? inYear : closed.or("contractYear", inYear);
  const running = due?.running ?? { from: 0, to: 0 };
  addDue(
    draft,
    facts,
    {
      ...day(date),
      to: calculation(`IF(${at("counted")}=1,${to},0)`, running.to, "dateIfAny"),
      year: calculation(`IF(${at("counted")}=1,${year},0)`, facts.contractYear, "integer"),
      counted: link(`IF(${closed === null ? `SUM(${amount})` : at("whole")}>0,1,0)`, due === null ? 0 : 1, "integer"),
      whole: link(
        closed === null ? `SUM(${amount})` : closed.amountOr(`SUM(${amount})`, typedYear),
        toEuros(facts.whole ?? noMoney),
        "euros",
      ),
      from: calculation(`IF(${at("counted")}=1,${from},0)`, running.from, "dateIfAny"),
    },
    sources,
  );
  return { ...facts, date };
}

/** Its own day, or else the signature; in a closed year, as it was closed. */
export function aidDay(key: AidKey, sources: CalculationSources): string {
  const typed = typedDay(key, sources);
  return closedAid(aidRows[key].line, sources)?.or("settled", typed) ?? typed;
}

function typedDay(key: AidKey, { time }: CalculationSources): string {
  const { date } = time.aids[key];
  return when(isEmpty(date), time.signature, date);
}

/** The start-up supplement is earned with the grant of the first year, if it is paid within it; the other aid, on its day. */
function earnedDays(key: AidKey, given: string, at: (column: DueColumn) => string, sources: CalculationSources) {
  const days = typedDays(key, given, at, sources.time);
  const closed = closedAid(aidRows[key].line, sources);
  return closed === null ? days : { from: closed.or("from", days.from), to: closed.or("to", days.to) };
}

function typedDays(key: AidKey, given: string, at: (column: DueColumn) => string, time: CalculationSources["time"]) {
  const onItsDay = { from: given, to: `${at("from")}+1` };
  if (key === "intentAid") return onItsDay;
  const firstEnd = cellOfRange(time.years.to, 0);
  const ifFirst = (then: string, otherwise: string) =>
    when(`${given}<${time.signature}`, otherwise, when(`${given}<${firstEnd}`, then, otherwise));
  return {
    from: ifFirst(time.signature, onItsDay.from),
    to: ifFirst(`MIN(${firstEnd},${time.contractEnd})`, onItsDay.to),
  };
}

function cellsOf(row: number) {
  const at = (column: DueColumn) => cell(dueColumns[column], row);
  /** What is due whole, on the one day: neither share nor advance. */
  const day = (date: Day): Pick<DueContents, "to" | "share" | "earned" | "advance"> => ({
    to: calculation(`IF(${at("counted")}=1,${at("from")}+1,0)`, date === 0 ? 0 : date + 1, "dateIfAny"),
    share: body(1, "rate"),
    earned: body(1, "rate"),
    advance: body(0, "euros"),
  });
  return { at, day };
}

function notPaid(row: ScheduleRow): DueFacts {
  return { row, contractYear: 0, terms: null, whole: noMoney, due: null };
}

/** Paid, even where nobody knows how much. @param rank among the crises paid on that day */
function crisisFacts(date: Day, rank: number, { model }: CalculationSources): DueFacts {
  const dues = model.contract.dues.filter(({ part, rest }) => part === "crisis" && rest.date === date);
  const due: Due | null = dues[rank] ?? null;
  const terms: PaymentTerms = {
    proration: null,
    advance: null,
    rest: { date, repaymentDate: date, kind: "crisis", rule: "crisis" },
  };
  return { row: crisisRow, contractYear: yearOn(date, model), terms: due ?? terms, whole: due?.whole ?? null, due };
}

function earlierOn(date: Day, { crises }: CrisisRows, index: number): number {
  return crises.slice(0, index).filter((one) => one?.outcome === "paid" && one.date === date).length;
}
