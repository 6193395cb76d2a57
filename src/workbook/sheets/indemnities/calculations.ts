/** Calculs indemnités: what each declaration is worth, and what a person's year makes against the caps. */
import { toEuros } from "../../../agreement/money";
import { ceilingRule, yearlyCeilings, type YearlyCeiling } from "../../../budget/indemnities/ceilings";
import type { Indemnities } from "../../../budget/indemnities/indemnity";
import { personYearsOf, warnedFrom, type PersonYear } from "../../../budget/indemnities/person-years";
import { indemnityTexts } from "../../../texts/fr/workbook/indemnities";
import { fixedCell } from "../../address";
import { body, calculation, link, section, subtitle, title } from "../../cells";
import { empty, when } from "../../formula";
import type { SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block, type Column } from "../plan-calculations/block";
import type { IndemnityRefs } from "../plan-inputs/refs";
import { declarationColumns, type CapRefs } from "./columns";
import { factsOf } from "./facts";

const texts = indemnityTexts.calculations;

/** More than the plan has, for what is typed afterwards. */
const sparePlaces = 15;

/** Where its blocks are, on its own sheet. */
export interface IndemnityBlocks {
  readonly ceilings: Block;
  readonly secondCap: string;
  /** A row for each declaration. */
  readonly rows: Block;
  /** A row for each person and year: the rank of the first declaration. */
  readonly places: Block;
  readonly people: readonly PersonYear[];
}

export function indemnityCalculationsSheet(
  refs: IndemnityRefs,
  indemnities: Indemnities,
): { readonly sheet: SheetPlan; readonly blocks: IndemnityBlocks } {
  const draft = new SheetDraft("indemnityCalculations", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  const settings = addSettings(draft, refs, indemnities);
  const ceilings = addCeilings(draft);
  const rows = addRows(draft, refs, indemnities, { ceilings, ...settings });
  const people = personYearsOf(indemnities);
  const places = addPlaces(
    draft,
    rows,
    factsOf(indemnities, rows.count).map((fact) => fact?.order ?? null),
    people,
  );
  const sheet = draft.finish({
    columnWidths: [26, 18, 13, 12, 22, 26, 16, 14, 10, 10, 14, 11, 15, 12, 12, 12, 12, 12, 12, 12, 12],
    frozenRows: 2,
    print: { orientation: "landscape" },
  });
  return { sheet, blocks: { ceilings, secondCap: settings.secondCap, rows, places, people } };
}

function addSettings(draft: SheetDraft, { settings }: IndemnityRefs, { secondCap }: Indemnities) {
  draft.skip();
  draft.add([section(texts.settings)]);
  const from = draft.add([body(texts.warnedFrom), body(warnedFrom, "rate")]);
  const typed = link(when(`COUNT(${settings.secondCap})=0`, empty, settings.secondCap), "", "euroCents");
  const cap = draft.add([body(texts.secondCap), { ...typed, value: secondCap === null ? "" : toEuros(secondCap) }]);
  return { warnedFrom: fixedCell(2, from), secondCap: fixedCell(2, cap) };
}

function addCeilings(draft: SheetDraft): Block {
  const { year, amount, confidence, source } = texts.ceilingHead;
  const columns: readonly Column<YearlyCeiling>[] = [
    { id: "year", head: year, content: (one) => body(one.year, "text") },
    { id: "amount", head: amount, content: (one) => body(toEuros(one.amount), "euros") },
    { id: "confidence", head: confidence, content: (one) => body(one.confidence) },
    { id: "source", head: source, content: (one) => body(one.source) },
  ];
  return addBlock(draft, { title: texts.ceilings, help: ceilingRule }, columns, yearlyCeilings);
}

/** Above the first row of a block that has a sentence: an empty row, its title, the sentence, the heads. */
const rowsAbove = 4;

function addRows(
  draft: SheetDraft,
  refs: IndemnityRefs,
  indemnities: Indemnities,
  caps: Pick<CapRefs, "ceilings" | "warnedFrom" | "secondCap">,
): Block {
  const first = draft.nextRow + rowsAbove;
  const ids = Object.keys(texts.head);
  const { rows } = refs.declarations;
  const at = (id: string, row: number) => fixedCell(ids.indexOf(id) + 1, row);
  const columns = declarationColumns(refs, {
    ...caps,
    above: (id, index) => `${at(id, first - 1)}:${at(id, first - 1 + index)}`,
    upTo: (id, index) => `${at(id, first)}:${at(id, first + index)}`,
    down: (id) => `${at(id, first)}:${at(id, first + rows - 1)}`,
  });
  const block = addBlock(draft, { title: texts.rows, help: texts.rowsHelp }, columns, factsOf(indemnities, rows));
  if (ids.some((id) => block.cell(id, 0) !== at(id, first)))
    throw new Error("A row of the declarations reads another column.");
  return block;
}

function addPlaces(
  draft: SheetDraft,
  rows: Block,
  orders: readonly (number | null)[],
  people: readonly PersonYear[],
): Block {
  const order = rows.down("order");
  const room = Math.min(rows.count, people.length + sparePlaces);
  const facts = Array.from({ length: room }, (_, index) => index + 1);
  return addBlock<number>(
    draft,
    { title: texts.places, help: texts.placesHelp },
    [
      { id: "rank", head: texts.placeHead.rank, content: (rank) => body(rank, "integer") },
      {
        id: "place",
        head: texts.placeHead.place,
        content: (rank, at) => {
          const found = orders.indexOf(rank);
          const formula = when(`${at("rank")}>MAX(${order})`, empty, `MATCH(${at("rank")},${order},0)`);
          return calculation(formula, found < 0 ? "" : found + 1, "integer");
        },
      },
    ],
    facts,
  );
}
