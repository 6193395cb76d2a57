/** Calculs budget: which decisions are of the dialogue, and which of the one before, each in its order. */
import type { Decision } from "../../../../budget/dialogue/decision";
import type { Dialogue } from "../../../../budget/dialogue/dialogue";
import { dialogueTexts as texts } from "../../../../texts/fr/workbook/dialogue";
import { fixedCell } from "../../../address";
import { body, calculation, link } from "../../../cells";
import { countIfs, equals, inColumn, numberIn, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import type { DecisionRefs } from "../../plan-inputs/refs";
import { addBlock, type Block, type Column } from "../block";

interface DecisionFact {
  readonly rank: number;
  readonly year: number;
  /** Its place, from 1, among those of the dialogue and of the one before; 0: of another. */
  readonly now: number;
  readonly formerly: number;
}

/** @param year the cell of the contract year */
export function addAgreed(
  draft: SheetDraft,
  inputs: DecisionRefs,
  dialogue: Dialogue,
  { given, year }: { readonly given: readonly Decision[]; readonly year: string },
): Block {
  const placeIn = (list: readonly Decision[], one: Decision | undefined) =>
    one === undefined ? 0 : list.indexOf(one) + 1;
  const facts = Array.from({ length: inputs.rows }, (_, index): DecisionFact => {
    const one = given[index];
    const [now, formerly] = [placeIn(dialogue.decisions, one), placeIn(dialogue.formerly, one)];
    return { rank: index + 1, year: one?.year ?? 0, now, formerly };
  });
  const first = draft.nextRow + 3;
  const wanted = { now: year, formerly: `(${year}-1)` };
  return addBlock<DecisionFact>(
    draft,
    { title: texts.agreed, help: null },
    [
      { id: "rank", head: texts.agreedHead.rank, content: ({ rank }) => body(rank, "integer") },
      {
        id: "year",
        head: texts.agreedHead.year,
        content: (one, at) => link(numberIn(inColumn(inputs.column("contractYear"), at("rank"))), one.year, "integer"),
      },
      ...(["now", "formerly"] as const).map((id) => placeColumn(id, wanted[id], first)),
    ],
    facts,
  );
}

/** One that says no year is of none. */
function placeColumn(id: "now" | "formerly", wanted: string, first: number): Column<DecisionFact> {
  const yearColumn = 2;
  const upTo = (rank: number) => `${fixedCell(yearColumn, first)}:${fixedCell(yearColumn, first + rank - 1)}`;
  return {
    id,
    head: texts.agreedHead[id],
    content: (one, at) => {
      const count = countIfs(equals(upTo(one.rank), at("year")));
      const ifIts = when(`${at("year")}=${wanted}`, count, "0");
      return calculation(when(`${at("year")}=0`, "0", ifIts), one[id], "integer");
    },
  };
}
