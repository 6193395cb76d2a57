/** Calculs budget: the follow-up of each mission and class: planned, spent, to come, corrected, landed. */
import { toEuros } from "../../../../agreement/money";
import type { Envelope } from "../../../../budget/planned";
import { trackedClasses } from "../../../../budget/tracking/correction";
import { addedUp, type TrackedAmounts } from "../../../../budget/tracking/tracked-amounts";
import { trackedEnvelopes } from "../../../../budget/tracking/tracking";
import { aheadWords, classWords, trackingTexts as texts } from "../../../../texts/fr/workbook/tracking";
import { body, calculation } from "../../../cells";
import { compares, countIfs, equals, holds, sumIfs, when, type Test } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { CorrectionRefs } from "../../plan-inputs/refs";
import { trackedName } from "../../tracking/tracked-name";
import { addBlock, type At, type Block, type Column } from "../block";
import type { TrackedPeriodRefs } from "./period";

interface CellFact {
  readonly envelope: Envelope | null;
  readonly class: string;
  readonly amounts: TrackedAmounts;
}

interface CellSources {
  readonly tracked: TrackedPeriodRefs;
  readonly corrections: CorrectionRefs;
  readonly charges: Block;
  readonly lines: Block;
  readonly monthsInYear: string;
}

export function addTrackedCells(draft: SheetDraft, sources: CellSources): Block {
  const columns = [...ownColumns(), ...plannedColumns(sources), ...correctedColumns(sources)];
  return addBlock(draft, { title: texts.cells, help: texts.cellsHelp }, columns, factsOf(sources));
}

function factsOf({ tracked: { facts } }: CellSources): readonly CellFact[] {
  const nothing = addedUp([], facts.period);
  return trackedEnvelopes.flatMap((envelope) =>
    trackedClasses.map((name): CellFact => {
      const row = facts.rows.find((one) => one.envelope === envelope && one.class === name);
      return { envelope, class: name, amounts: row ?? nothing };
    }),
  );
}

function ownColumns(): readonly Column<CellFact>[] {
  return [
    { id: "mission", head: texts.cellHead.mission, content: ({ envelope }) => body(trackedName(envelope)) },
    { id: "class", head: texts.cellHead.class, content: (fact) => body(fact.class) },
    { id: "name", head: texts.cellHead.name, content: (fact) => body(classWords[fact.class] ?? fact.class) },
  ];
}

type Amount = "planned" | "actual" | "toCome" | "ahead" | "correction" | "landing";

function amount(id: Amount, formula: (at: At, fact: CellFact) => string): Column<CellFact> {
  const content: Column<CellFact>["content"] = (fact, at) =>
    calculation(formula(at, fact), toEuros(fact.amounts[id]), "euroCents");
  return { id, head: texts.cellHead[id], content };
}

function plannedColumns({ charges, lines }: CellSources): readonly Column<CellFact>[] {
  const own = (at: At) =>
    [equals(charges.down("envelope"), at("mission")), equals(charges.down("class"), at("class"))] as const;
  return [
    amount("planned", (at) => sumIfs(charges.down("cost"), ...own(at))),
    {
      id: "lacking",
      head: texts.cellHead.lacking,
      content: ({ amounts }, at) =>
        calculation(sumIfs(charges.down("lacking"), ...own(at)), amounts.unknown, "integer"),
    },
    amount("actual", (at, { envelope }) => {
      return sumIfs(lines.down(envelope ?? "unplaced"), equals(lines.down("class"), at("class")));
    }),
    amount("toCome", (at) => sumIfs(charges.down("ahead"), ...own(at))),
  ];
}

/** Where the year ends: what was spent, what the months to come are counted at, and what was added to it. */
function correctedColumns({ tracked, corrections, monthsInYear }: CellSources): readonly Column<CellFact>[] {
  const date = corrections.column("date");
  const months = tracked.counted.cell("months", 0);
  const own = (at: At): readonly Test[] => [
    equals(corrections.column("place"), at("mission")),
    equals(corrections.column("class"), at("name")),
    compares(date, ">=", tracked.year.cell("from", 0)),
    compares(date, "<", tracked.year.cell("to", 0)),
  ];
  const asks = (at: At) => countIfs(...own(at), holds(corrections.column("ahead"), aheadWords.trend));
  const pace = (at: At) => `ROUND(${at("actual")}*${monthsInYear}/${months},2)-${at("actual")}`;
  const said = (at: At) => countIfs(...own(at), holds(corrections.column("state"), texts.explained));
  return [
    {
      id: "isByTrend",
      head: texts.cellHead.isByTrend,
      content: ({ amounts }, at) => calculation(when(`${asks(at)}>0`, "1", "0"), amounts.isByTrend ? 1 : 0, "integer"),
    },
    amount("ahead", (at) => when(`${at("isByTrend")}=0`, at("toCome"), when(`${months}=0`, at("toCome"), pace(at)))),
    amount("correction", (at) => sumIfs(corrections.column("amount"), ...own(at))),
    amount("landing", (at) => `ROUND(${at("actual")}+${at("ahead")}+${at("correction")},2)`),
    {
      id: "reasons",
      head: texts.cellHead.reasons,
      content: ({ amounts }, at) => calculation(said(at), amounts.reasons.length, "integer"),
    },
  ];
}
