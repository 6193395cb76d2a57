/** Indemnités: who received what in each civil year, against the caps; by mission; and what is to be reviewed. One page. */
import type { PersonYear } from "../../../budget/indemnities/person-years";
import { toEnter } from "../../../texts/fr/workbook/common";
import { capStateWords, indemnityTexts } from "../../../texts/fr/workbook/indemnities";
import { toEuros, type Cents } from "../../../agreement/money";
import { cell } from "../../address";
import { head, hint, section, subtitle, title, type Content } from "../../cells";
import { checksSummary } from "../../checks-summary";
import { empty, hasNoNumber, inColumn, quoted, says, when } from "../../formula";
import { rowsOnPages } from "../../pages-tall";
import type { CellValue, SheetPlan } from "../../plan";
import { SheetDraft } from "../../sheet-draft";
import type { Format } from "../../styles";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import type { PlanSources } from "../plan-calculations/sources";
import { addByMission } from "./by-mission";
import { addReview } from "./review";
import type { IndemnityBlocks } from "./calculations";
import { onIndemnities } from "./on-indemnities";

const texts = indemnityTexts.page;
const orientation = "landscape";
const columnWidths = [42, 16, 16, 11, 16, 16, 16, 16, 20];

export function indemnitiesSheet(plan: PlanSources, refs: PlanRefs, blocks: IndemnityBlocks): SheetPlan {
  const draft = new SheetDraft("indemnities", texts.purpose);
  draft.add([title(texts.title)], 27);
  draft.add([subtitle(texts.help)]);
  draft.add([checksSummary(plan.calculations.model)]);
  draft.add([draft.source()]);
  addReview(draft, plan, blocks);
  addByMission(draft, plan, refs, blocks);
  const printed = addPeople(draft, blocks);
  const heights = draft.heights(columnWidths);
  const pagesTall = [1, 2, 3, 4].find((pages) => printed <= rowsOnPages(pages, heights, { orientation }));
  return draft.finish({
    columnWidths,
    frozenRows: 3,
    print: { orientation, lastRow: printed, ...(pagesTall && { pagesTall }) },
  });
}

/** @returns the last row that somebody fills */
function addPeople(draft: SheetDraft, blocks: IndemnityBlocks): number {
  const { places, people, rows } = blocks;
  draft.skip();
  draft.add([section(texts.people)]);
  const all = `MAX(${onIndemnities(rows.down("order"))})`;
  const isMore = `${all}>ROWS(${onIndemnities(places.down("place"))})`;
  const nobody = when(`${all}=0`, quoted(texts.nobody), empty);
  const value = people.length === 0 ? texts.nobody : "";
  draft.add([{ ...hint(value), formula: when(isMore, quoted(texts.beyond), nobody) }]);
  draft.add(Object.values(texts.peopleHead).map(head));
  const first = draft.nextRow;
  for (let index = 0; index < places.count; index += 1) addPerson(draft, index, people[index], blocks);
  const states = `${cell(9, first)}:${cell(9, draft.nextRow - 1)}`;
  for (const [state, look] of [
    ["over", "failed"] as const,
    ["near", "warned"] as const,
    ["unknown", "unknown"] as const,
  ]) {
    draft.highlight({ range: states, formula: says(cell(9, first), capStateWords[state]), look });
  }
  return first + Math.max(1, people.length) - 1;
}

function addPerson(
  draft: SheetDraft,
  index: number,
  person: PersonYear | undefined,
  { places, rows, secondCap }: IndemnityBlocks,
): void {
  const place = onIndemnities(places.cell("place", index));
  const at = (id: string) => inColumn(onIndemnities(rows.down(id)), place);
  const found = (formula: string, value: (one: PersonYear) => CellValue, format: Format): Content => ({
    formula: when(hasNoNumber(place), empty, formula),
    value: person === undefined ? "" : value(person),
    role: format === "text" ? "entryWords" : "entry",
    format,
  });
  const cap = onIndemnities(secondCap);
  const leftOf = (most: string) => {
    const left = `ROUND(${most}-${at("total")},2)`;
    return when(`${at("lacking")}=0`, left, when(`${left}<0`, left, quoted(toEnter)));
  };
  const unknown = quoted(texts.unknownCeiling);
  draft.add([
    found(at("person"), ({ person: code }) => code, "text"),
    found(at("year"), ({ year }) => year, "text"),
    found(at("total"), ({ total }) => toEuros(total), "euroCents"),
    found(at("lacking"), ({ unknown: count }) => count, "integer"),
    found(when(hasNoNumber(at("ceiling")), unknown, at("ceiling")), ({ ceiling }) => orUnknown(ceiling), "euroCents"),
    found(
      when(hasNoNumber(at("ceiling")), unknown, leftOf(at("ceiling"))),
      ({ ceiling, left }) => (ceiling === null ? texts.unknownCeiling : orToEnter(left)),
      "euroCents",
    ),
    found(when(hasNoNumber(cap), empty, cap), ({ secondCap: most }) => orNothing(most), "euroCents"),
    found(
      when(hasNoNumber(cap), empty, leftOf(cap)),
      ({ secondCap: most, secondLeft }) => (most === null ? "" : orToEnter(secondLeft)),
      "euroCents",
    ),
    found(stateFormula(at), ({ state }) => capStateWords[state], "text"),
  ]);
}

function stateFormula(at: (id: string) => string): string {
  const { over, near, unknown, under, lacking } = capStateWords;
  const judged = when(
    `${at("isUnknown")}=1`,
    quoted(unknown),
    when(`${at("lacking")}=0`, quoted(under), quoted(lacking)),
  );
  const warned = when(`${at("isNear")}=1`, quoted(near), judged);
  return when(`${at("isOverLaw")}+${at("isOverOwn")}>0`, quoted(over), warned);
}

function orUnknown(amount: Cents | null): number | string {
  return amount === null ? texts.unknownCeiling : toEuros(amount);
}

/** Beside a declaration without an amount, nothing says what is left. */
function orToEnter(left: Cents | null): number | string {
  return left === null ? toEnter : toEuros(left);
}

function orNothing(amount: Cents | null): number | string {
  return amount === null ? "" : toEuros(amount);
}
