/** A plan against what an engine found in its workbook. */
import { cell as addressOf } from "../../src/workbook/address";
import type { CellPlan, WorkbookPlan } from "../../src/workbook/plan";
import { originTexts } from "../../src/texts/fr/workbook/origin";
import { timeTexts } from "../../src/texts/fr/workbook/time-assumptions";
import type { Format } from "../../src/workbook/styles";
import type { ReadBack, Value } from "./read-values";

/** The remarks of the first sheet are written once, when the workbook is made; all the rest follows its inputs. */
const writtenOnce = "Hypothèses et sources";
/** More than that sheet has, with as many remarks as a contract may call for. */
const mostRows = 200;

interface Placed {
  readonly place: string;
  readonly cell: CellPlan;
}

/**
 * The cells where the engine disagrees with the plan, in words; money is compared in cents, shares to the digits that
 * files hold, the rest as it is.
 */
export function differences(plan: WorkbookPlan, found: ReadBack): readonly string[] {
  const placeByLabel = placesByLabel(plan, found);
  return comparedCells(plan).flatMap(({ place, cell }) => {
    const value = found.at(place.startsWith(writtenOnce) ? placeByLabel(cell) : place);
    const [expected, actual] = [cell.value, value].map((one) => comparable(one ?? "", cell));
    return Object.is(expected, actual) ? [] : [`${place}: ${show(value)} instead of ${show(cell.value)}`];
  });
}

/**
 * Of a workbook that was changed since it was built: what its head says to be of the day when it was made is, line by line, what
 * it was then.
 * @param plan what the case now gives @param built what the workbook was made of
 */
export function differencesOnceEdited(plan: WorkbookPlan, built: WorkbookPlan, found: ReadBack): readonly string[] {
  const then = new Map(linesUnder(originTexts.origin, built).map(({ line, value }) => [line, value]));
  const lines = linesUnder(originTexts.origin, plan);
  const places = new Set(lines.map(({ place }) => place));
  return [
    ...differences(plan, found).filter((one) => !places.has(one.slice(0, one.indexOf(": ")))),
    ...lines.flatMap(({ place, line }) => {
      const [expected, actual] = [then.get(line) ?? "", found.at(place) ?? ""];
      return expected === actual ? [] : [`${place}: ${show(actual)} instead of ${show(expected)}`];
    }),
  ];
}

/** The texts of a column, by the names of the lines in the first. */
function linesUnder(head: string, { sheets }: WorkbookPlan) {
  return sheets.flatMap(({ name, cells }) => {
    const top = cells.find(({ value }) => value === head);
    const under = cells.filter(({ row, column }) => top !== undefined && column === top.column && row > top.row);
    return under.map(({ row, column, value }) => ({
      place: `${name}!${addressOf(column, row)}`,
      line: cells.find((one) => one.row === row && one.column === 1)?.value ?? "",
      value,
    }));
  });
}

/** Another case may call for more remarks, or for fewer: what stands below them is found by its label. */
function placesByLabel({ sheets }: WorkbookPlan, found: ReadBack): (cell: CellPlan) => string {
  const planned = sheets.find(({ name }) => name === writtenOnce)?.cells ?? [];
  const rows = Array.from({ length: mostRows }, (_, index) => index + 1);
  return ({ row, column }) => {
    const label = planned.find((one) => one.row === row && one.column === 1)?.value;
    const same = rows.find((one) => found.at(`${writtenOnce}!A${one}`) === label) ?? row;
    return `${writtenOnce}!${addressOf(column, same)}`;
  };
}

/** The cells whose value a formula gives. */
export function formulaCells(plan: WorkbookPlan): readonly Placed[] {
  return placedCells(plan).filter(({ cell }) => cell.formula !== undefined);
}

function comparedCells(plan: WorkbookPlan): readonly Placed[] {
  const built = placesBuilt(plan);
  return placedCells(plan).filter(({ place, cell }) => {
    return cell.formula !== undefined || !(place.startsWith(writtenOnce) || built.has(place));
  });
}

/** What a workbook says of the day when it was made does not follow what is typed since. */
function placesBuilt({ sheets }: WorkbookPlan): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, value }) => (value === timeTexts.builtSignature ? [`${name}!${addressOf(2, row)}`] : [])),
    ),
  );
}

function placedCells({ sheets }: WorkbookPlan): readonly Placed[] {
  return sheets.flatMap(({ name, cells }) => {
    return cells.map((cell) => ({ place: `${name}!${addressOf(cell.column, cell.row)}`, cell }));
  });
}

/** LibreOffice writes fifteen digits of a share of the year, and rounds the last one. */
const certainDigits = 12;

const sharesFormats: ReadonlySet<Format> = new Set(["rate", "decimal"]);
const moneyFormats: ReadonlySet<Format> = new Set(["euros", "euroCents", "signedEuros"]);

/** What an indicator earns is a share too where its contract counts in shares: its column has no format of its own. */
function isShare(value: number, format: Format): boolean {
  return sharesFormats.has(format) || (format === "text" && Math.abs(value) < 1);
}

/** An amount with a fraction of a cent is written in binary dust: cents are what it means. */
function comparable(value: Value, { format }: CellPlan): Value {
  if (typeof value !== "number") return value;
  // LibreOffice keeps the sign of a zero.
  if (value === 0) return 0;
  if (moneyFormats.has(format)) return Math.round(value * 100);
  return isShare(value, format) ? Number(value.toPrecision(certainDigits)) : value;
}

function show(value: Value): string {
  return JSON.stringify(value);
}
