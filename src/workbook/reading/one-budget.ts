/**
 * A workbook holds one budget. When the sheets of another are copied into it, spreadsheet programs bring their names along,
 * but for those that it has already: what is then found would be a budget that nobody made.
 */
import { sheetNames } from "../../texts/fr/workbook/common";
import { inputLabel, scheduleName } from "../../texts/fr/workbook/input-label";
import { refuse } from "../../refusal/refused";
import type { FoundName } from "../found";
import { keyOfName, toldFacts, type Fact } from "../input-names";
import { isPlanName } from "../reading-names";
import { sheetMarks } from "../sheet-marks";

/** What the names of a file tell of how it is to be read. @throws Refused when they tell of two budgets */
export function factsOf(names: readonly FoundName[]): Readonly<Partial<Record<Fact, string>>> {
  const facts = toldFacts(names);
  const first = new Map<Fact, string>();
  for (const { fact, told } of facts) {
    if ((first.get(fact) ?? told) !== told) refuseTwo(sheetsOf(facts), schedulesOf(facts));
    first.set(fact, told);
  }
  return Object.fromEntries(first);
}

function schedulesOf(facts: ReturnType<typeof toldFacts>): readonly string[] {
  return facts.flatMap(({ fact, told }) => (fact === "schedule" ? [scheduleName(told)] : []));
}

/**
 * @param inputs the names of the input cells
 * @param made how many there were
 * @throws Refused when they are of two budgets
 */
export function checkOneBudget(names: readonly FoundName[], inputs: readonly FoundName[], made: number): void {
  const chosen = inputsOn("assumptions", inputs);
  const different = new Set(inputs.map(({ name }) => name.toLowerCase()));
  if (inputs.length > made || different.size < inputs.length) refuseTwo(sheetsOf(chosen));
  for (const fact of toldFacts(names)) checkPlace(fact, chosen);
  for (const sheet of ["assumptions", "schedule"] as const) {
    const mark = names.find(({ name }) => name.toLowerCase() === sheetMarks[sheet].toLowerCase());
    if (mark) checkPlace(mark, inputsOn(sheet, inputs));
  }
}

function inputsOn(sheet: "assumptions" | "schedule", inputs: readonly FoundName[]): readonly FoundName[] {
  return inputs.filter(({ name }) => !isPlanName(name) && inputLabel(keyOfName(name) ?? "")[1] === sheetNames[sheet]);
}

/** People take one input to another sheet, not all of them: where none is left, the sheet is that of another budget. */
function checkPlace(mark: Pick<FoundName, "place">, inputs: readonly FoundName[]): void {
  const [sheet] = sheetsOf([mark]);
  const others = sheetsOf(inputs);
  if (sheet === undefined || others.length === 0) return;
  if (!others.some((other) => other.toLowerCase() === sheet.toLowerCase())) refuseTwo([sheet, ...others]);
}

function sheetsOf(named: readonly Pick<FoundName, "place">[]): readonly string[] {
  return [...new Set(named.flatMap(({ place }) => place?.sheet ?? []))];
}

function refuseTwo(sheets: readonly string[], schedules: readonly string[] = []): never {
  refuse({ kind: "twoBudgets", sheets, schedules: [...new Set(schedules)] });
}
