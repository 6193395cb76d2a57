/** Why a file holds no budget to read: it never did, or a program dropped what tells how to read it. */
import { sheetNames } from "../../texts/fr/workbook/common";
import { assumptionTexts } from "../../texts/fr/workbook/assumptions";
import { refuse } from "../../refusal/refused";

/** As a file holds it, names of one sheet alone included. */
interface AnyWorkbook {
  readonly names: readonly { readonly name: string }[];
  readonly sheets: readonly string[];
  readonly cellsOf: (sheet: string) => ReadonlyMap<number, ReadonlyMap<number, AnyValue>> | undefined;
}

interface AnyValue {
  readonly kind: string;
  readonly text?: string;
}

/** @param workbook in which no budget was found @throws Refused always */
export function refuseNotOurs(workbook: AnyWorkbook): never {
  refuse({ kind: hasOurNames(workbook) || hasOurSheets(workbook) ? "marksLost" : "notOurs" });
}

/** Of sheets alone, as those of a sheet that was copied; or those that people point at, which are not hidden. */
const ours = /^cpts_(saisie|lecture|feuille)_/i;
const pointedAt = new Set(["cpts_population", "cpts_signature", "cpts_bareme", "cpts_total", "cpts_scenario"]);

function hasOurNames({ names }: AnyWorkbook): boolean {
  const known = new Set(names.map(({ name }) => name.toLowerCase()).filter((name) => pointedAt.has(name)));
  return known.size > 2 || names.some(({ name }) => ours.test(name));
}

/** Two of our sheets under their names, and the label of the first input where it is read. */
function hasOurSheets({ sheets, cellsOf }: AnyWorkbook): boolean {
  const { assumptions, schedule } = sheetNames;
  if (![assumptions, schedule].every((name) => sheets.includes(name))) return false;
  return [...(cellsOf(assumptions)?.values() ?? [])].some((row) => row.get(1)?.text === assumptionTexts.population);
}
