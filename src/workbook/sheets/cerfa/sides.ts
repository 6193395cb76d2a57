/** Cerfa 12156: its charges on the left and its products on the right, class by class, each line rounded. */
import { lackingOn, type FormSide } from "../../../budget/form/form";
import { classOf, type ChargeLine, type ProductLine } from "../../../budget/form/form-lines";
import { toEnter } from "../../../texts/fr/workbook/common";
import { cerfaTexts as texts, formLineNames } from "../../../texts/fr/workbook/cerfa";
import { cell, fixedColumn } from "../../address";
import { body, head, link, total, totalLabel, type Content } from "../../cells";
import { countIfs, equals, quoted, sumIfs, when } from "../../formula";
import { knownOrToEnter } from "../../known-or-to-enter";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import { lackingCharges, lackingProducts } from "../plan-calculations/lacking";
import type { CerfaSources } from "./sources";
import { besides, sideColumns } from "./columns";
import type { GrantRefs } from "./grant";

interface Row {
  readonly code: string;
  readonly amount: number;
  /** null: a line; else those below that it adds up. */
  readonly adds: readonly string[] | null;
}

interface SideRefs {
  /** Its classes, added: the formula of the total. */
  readonly sum: string;
  readonly amounts: string;
}

export interface SidesRefs {
  readonly charges: SideRefs;
  readonly products: SideRefs;
}

export function addSides(draft: SheetDraft, sources: CerfaSources, grant: GrantRefs): SidesRefs {
  draft.skip();
  const { charges, products, code, amount } = texts.head;
  draft.add(besides([charges, code, amount].map(head), [products, code, amount].map(head)));
  const first = draft.nextRow;
  const [left, right] = [rowsOf(sources.form.charges), rowsOf(sources.form.products)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const row = draft.nextRow;
    draft.add(
      besides(
        contentsOf(left[index], sideColumns.charges, row, (line) => charged(line, row, sources)),
        contentsOf(right[index], sideColumns.products, row, (line) => brought(line, row, sources, grant)),
      ),
    );
  }
  grant.placeLine((line) => cell(sideColumns.products + 1, first + right.findIndex((one) => one.code === line)));
  return {
    charges: refsOf(left, sideColumns.charges, first),
    products: refsOf(right, sideColumns.products, first),
  };
}

/** A class of one line is that line. */
function rowsOf({ lines, classes }: FormSide<string>): readonly Row[] {
  return classes.flatMap(({ line: code, amount }) => {
    const own = lines
      .filter(({ line }) => classOf(line) === code)
      .map((one) => {
        return { code: one.line, amount: one.amount, adds: null };
      });
    return own.length === 1 ? own : [{ code, amount, adds: own.map((one) => one.code) }, ...own];
  });
}

function contentsOf(
  one: Row | undefined,
  column: number,
  row: number,
  amountOf: (line: string) => Amount,
): readonly (Content | undefined)[] {
  if (one === undefined) return [undefined, undefined, undefined];
  const { code, amount, adds } = one;
  if (adds === null) {
    const name = formLineNames[code as keyof typeof formLineNames];
    const { known, lacking, count } = amountOf(code);
    const shown = amount === 0 && count > 0 ? toEnter : amount;
    return [body(name), body(code), link(knownOrToEnter(known, lacking), shown, "euros")];
  }
  const added = `${cell(column + 2, row + 1)}:${cell(column + 2, row + adds.length)}`;
  const isLacking = amount === 0 && adds.some((line) => amountOf(line).count > 0);
  const sum = total(knownOrToEnter(`SUM(${added})`, waiting(added)), isLacking ? toEnter : amount, "euros");
  return [totalLabel(texts.classNames[code] ?? code), totalLabel(code), sum];
}

/** How many lines have none of their amounts. */
function waiting(amounts: string): string {
  return countIfs([amounts, quoted(toEnter)]);
}

/** To the cent first: a sum of cents has some binary dust behind. */
function whole(cents: string): string {
  return `ROUND(ROUND(${cents},2),0)`;
}

function charged(line: string, row: number, { plan, refs: { blocks }, year }: CerfaSources): Amount {
  const { spending } = blocks;
  const own = equals(onPlan(spending.down("line")), fixedColumn(sideColumns.charges + 1, row));
  return {
    known: whole(sumIfs(onPlan(spending.down(`year${year.place}`)), own)),
    lacking: countIfs(...lackingCharges(spending, year.place, onPlan), own),
    count: lackingOn(line as ChargeLine, year.facts, plan.budget),
  };
}

function brought(line: string, row: number, { plan, refs, year }: CerfaSources, grant: GrantRefs): Amount {
  const { resources } = refs.blocks;
  const code = fixedColumn(sideColumns.products + 1, row);
  const its = equals(onPlan(resources.down("line")), code);
  const others = sumIfs(onPlan(resources.down(`year${year.place}`)), its);
  const lacking = countIfs(...lackingProducts(resources, year.place, refs.frame, onPlan), its);
  const own = grant.lineIfOn(line);
  const ofGrant = (then: string) => when(`${code}=${own ?? ""}`, then, "0");
  const known = own === null ? others : `${others}+${ofGrant(grant.amount)}`;
  return {
    known: whole(known),
    lacking: own === null ? lacking : `${lacking}+${ofGrant(grant.unknown)}`,
    count: lackingOn(line as ProductLine, year.facts, plan.budget),
  };
}

/** What is known of a line, in whole euros, and how many amounts it lacks. */
interface Amount {
  readonly known: string;
  readonly lacking: string;
  readonly count: number;
}

function refsOf(rows: readonly Row[], column: number, first: number): SideRefs {
  const isInClass = rows.flatMap((row, index) => rows.slice(index + 1, index + 1 + (row.adds?.length ?? 0)));
  const added = rows.flatMap((row, index) => (isInClass.includes(row) ? [] : [cell(column + 2, first + index)]));
  return {
    sum: `SUM(${added.join(",")})`,
    amounts: `${cell(column + 2, first)}:${cell(column + 2, first + rows.length - 1)}`,
  };
}
