/** Decides, before anything is written, what every sheet, table and name will be called. */
import { isReadingName } from "../../workbook/reading-names";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { Built } from "../spreadsheet-host";
import type { NameFacts, SheetFacts, Survey } from "./facts";
import { asideSheet, Names, numberedSheet, numberedTable } from "../free-name";
import type { Renames } from "../formula-pieces";
import { mendOthers, type Mending } from "./mend-others";
import { sheetsByMark } from "./our-sheets";
import { renameInPlan } from "../rename-in-plan";

/** A sheet of ours that a new one takes the place of. */
export interface ReplacedSheet {
  readonly sheet: SheetFacts;
  /** Its name until it is deleted. */
  readonly aside: string;
  readonly tables: readonly { readonly id: string; readonly name: string; readonly aside: string }[];
}

export interface Arrangement {
  /** Under its final names. */
  readonly plan: WorkbookPlan;
  readonly built: Built;
  readonly replaced: readonly ReplacedSheet[];
  /** Where the first sheet goes; null: after all the others. */
  readonly position: number | null;
  readonly addedNames: readonly NamePlan[];
  readonly pointedNames: readonly NamePlan[];
  /** Of input cells that the plan no longer has: they would tell of rows that somebody deleted. */
  readonly removedNames: readonly NameFacts[];
  readonly mending: Mending;
}

export function arrange(wanted: WorkbookPlan, survey: Survey): Arrangement {
  const marked = sheetsByMark(survey);
  const olds = wanted.sheets.map(({ mark }) => marked.get(mark));
  const old = olds.filter((sheet) => sheet !== undefined);
  const plan = renameInPlan(wanted, clashes(wanted, old, survey));
  const isKnown = ({ name }: NamePlan) => survey.names.some((one) => sameName(one.name, name));
  const isPlanned = ({ name }: NameFacts) => plan.names.some((one) => sameName(one.name, name));
  return {
    plan,
    built: builtOf(wanted, plan),
    replaced: setAside(old, plan, survey),
    position: old.length > 0 ? Math.min(...old.map(({ position }) => position)) : null,
    addedNames: plan.names.filter((name) => !isKnown(name)),
    pointedNames: plan.names.filter(isKnown),
    removedNames: survey.names.filter((name) => isReadingName(name.name) && !isPlanned(name)),
    mending: mendOthers(renamesOf(olds, plan, survey), plan, survey),
  };
}

/** Names that sheets and tables of other people have: ours take others. */
function clashes(plan: WorkbookPlan, old: readonly SheetFacts[], survey: Survey): Renames {
  const isOld = (id: string) => old.some((sheet) => sheet.id === id);
  const sheets = new Names(survey.sheets.filter(({ id }) => !isOld(id)).map(({ name }) => name));
  const tables = new Names([
    ...survey.tables.filter(({ sheetId }) => !isOld(sheetId)).map(({ name }) => name),
    ...survey.names.map(({ name }) => name),
  ]);
  const tableNames = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return {
    sheets: changes(plan.sheets.map(({ name }) => [name, sheets.take(name, numberedSheet)])),
    tables: changes(tableNames.map((name) => [name, tables.take(name, numberedTable)])),
  };
}

function changes(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.filter(([before, after]) => before !== after).map(([before, after]) => [before.toLowerCase(), after]),
  );
}

function builtOf(wanted: WorkbookPlan, plan: WorkbookPlan): Built {
  const pairs = plan.sheets.map(({ name }, index) => ({ wanted: wanted.sheets[index]?.name ?? name, got: name }));
  return { sheets: plan.sheets.map(({ name }) => name), renamed: pairs.filter((pair) => pair.wanted !== pair.got) };
}

function setAside(old: readonly SheetFacts[], plan: WorkbookPlan, survey: Survey): readonly ReplacedSheet[] {
  const sheets = new Names([...survey.sheets, ...plan.sheets].map(({ name }) => name));
  const tables = new Names(
    [...survey.tables, ...survey.names, ...plan.names, ...tablesOf(plan)].map(({ name }) => name),
  );
  return old.map((sheet) => ({
    sheet,
    aside: sheets.take(asideSheet(sheet.name, 1), (_, rank) => asideSheet(sheet.name, rank)),
    tables: survey.tables
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ id, name }) => ({ id, name, aside: tables.take(`${name}_ancien`, numberedTable) })),
  }));
}

/** What formulas of other sheets must say instead of the old names. */
function renamesOf(olds: readonly (SheetFacts | undefined)[], plan: WorkbookPlan, survey: Survey): Required<Renames> {
  const pairs = plan.sheets.flatMap((sheet, index) => (olds[index] ? [{ sheet, old: olds[index] }] : []));
  const tables = pairs.flatMap(({ sheet, old }) =>
    survey.tables.filter(({ sheetId }) => sheetId === old.id).flatMap(({ name }) => tablePair(name, sheet)),
  );
  return {
    sheets: new Map(pairs.map(({ sheet, old }) => [old.name.toLowerCase(), sheet.name])),
    tables: new Map(tables),
  };
}

/** The old table may have had to take a number, and the new one not, or the other way round. */
function tablePair(old: string, { tables }: SheetPlan): readonly (readonly [string, string])[] {
  const bare = (name: string) => name.replace(/_\d+$/, "");
  const found = tables.find(({ name }) => sameName(bare(name), bare(old)));
  return found ? [[old.toLowerCase(), found.name]] : [];
}

const tablesOf = (plan: WorkbookPlan) => plan.sheets.flatMap(({ tables }) => tables);

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
