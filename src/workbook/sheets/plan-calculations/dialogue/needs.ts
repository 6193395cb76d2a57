/** Calculs budget: in which order the page Dialogue lists the indicators of its year: the furthest under target first. */
import type { Dialogue } from "../../../../budget/dialogue/dialogue";
import { needOf, type IndicatorByNeed } from "../../../../budget/dialogue/indicators-by-need";
import type { Indicator } from "../../../../budget/indicators/indicator";
import { dialogueTexts as texts } from "../../../../texts/fr/workbook/dialogue";
import { fixedCell } from "../../../address";
import { body, calculation, link } from "../../../cells";
import { compares, countIfs, empty, equals, inColumn, isEmpty, numberIn, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { PlannedRefs } from "../../plan-inputs/refs";
import { addBlock, type At, type Block, type Column } from "../block";

interface NeedFact {
  readonly rank: number;
  readonly indicator: Indicator | undefined;
  /** null: of another year. */
  readonly own: IndicatorByNeed | null;
  readonly order: number | null;
}

/** @param year the cell of the contract year */
export function addNeeds(
  draft: SheetDraft,
  inputs: NonNullable<PlannedRefs["indicators"]>,
  { indicators }: Dialogue,
  { given, year }: { readonly given: readonly Indicator[]; readonly year: string },
): Block {
  const facts = Array.from({ length: inputs.rows }, (_, index): NeedFact => {
    const order = indicators.findIndex((one) => one.index === index);
    return {
      rank: index + 1,
      indicator: given[index],
      own: indicators[order] ?? null,
      order: order < 0 ? null : order + 1,
    };
  });
  const first = draft.nextRow + 4;
  const columns = [...ownColumns(inputs, year), orderColumn(first, facts.length)];
  return addBlock<NeedFact>(draft, { title: texts.needs, help: texts.needsHelp }, columns, facts);
}

function ownColumns(inputs: NonNullable<PlannedRefs["indicators"]>, year: string): readonly Column<NeedFact>[] {
  const typed = (key: "contractYear" | "reached" | "mission", at: At) => inColumn(inputs.column(key), at("rank"));
  const share = (at: At) => {
    const reached = typed("reached", at);
    const under = `ROUND(${reached}*100*100,0)`;
    return when(isEmpty(reached), "100*100+1", when(`${reached}<1`, under, "100*100+2"));
  };
  const ifOfYear = (at: At) => when(`${at("year")}=${year}`, share(at), empty);
  return [
    { id: "rank", head: texts.needHead.rank, content: ({ rank }) => body(rank, "integer") },
    {
      id: "year",
      head: texts.needHead.year,
      content: ({ indicator }, at) => link(numberIn(typed("contractYear", at)), indicator?.year ?? 0, "integer"),
    },
    {
      id: "need",
      head: texts.needHead.need,
      content: ({ own }, at) =>
        calculation(
          when(isEmpty(typed("mission", at)), empty, ifOfYear(at)),
          own === null ? "" : needOf(own.level),
          "integer",
        ),
    },
  ];
}

/** How many are before it, with those above that are as far. */
function orderColumn(first: number, count: number): Column<NeedFact> {
  const needColumn = 3;
  const all = `${fixedCell(needColumn, first)}:${fixedCell(needColumn, first + count - 1)}`;
  const above = (rank: number) => `${fixedCell(needColumn, first)}:${fixedCell(needColumn, first + rank - 1)}`;
  return {
    id: "order",
    head: texts.needHead.order,
    content: ({ rank, order }, at) => {
      const before = countIfs(compares(all, "<", at("need")));
      const same = countIfs(equals(above(rank), at("need")));
      return calculation(when(isEmpty(at("need")), empty, `${before}+${same}`), order ?? "", "integer");
    },
  };
}
