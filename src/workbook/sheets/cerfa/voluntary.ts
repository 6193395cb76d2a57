/** Cerfa 12156: what is received without being paid for, the same on both sides, by line and never by number (ADR 48). */
import { voluntaryCharges, voluntaryProducts, voluntarySides, type VoluntaryLine } from "../../../budget/form/form";
import { voluntaryKinds } from "../../../budget/planned";
import { cerfaTexts as texts, formLineNames } from "../../../texts/fr/workbook/cerfa";
import { voluntaryKindWords } from "../../../texts/fr/workbook/plan-inputs";
import { cell } from "../../address";
import { body, link, section, total, totalLabel, type Content } from "../../cells";
import { holds, sumIfs } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import type { CerfaSources } from "./sources";
import { besides, sideColumns } from "./columns";

/** The cells of 86 and of 87. */
export interface VoluntaryRefs {
  readonly charges: string;
  readonly products: string;
}

export function addVoluntarySides(draft: SheetDraft, sources: CerfaSources): VoluntaryRefs {
  draft.skip();
  draft.add([section(texts.voluntary)]);
  const first = draft.nextRow;
  voluntaryCharges.forEach((line, index) => {
    draft.add(besides(contentsOf(line, sources), contentsOf(voluntaryProducts[index], sources)));
  });
  const sumOf = (side: keyof typeof sideColumns, lines: readonly VoluntaryLine[]) => {
    const column = sideColumns[side] + 2;
    const value = lines.reduce((sum, line) => sum + amountOf(line, sources), 0);
    return total(`SUM(${cell(column, first)}:${cell(column, first + lines.length - 1)})`, value, "euros");
  };
  const { charges, products } = texts.voluntaryTotals;
  const row = draft.add(
    besides(
      [totalLabel(charges), totalLabel("86"), sumOf("charges", voluntaryCharges)],
      [totalLabel(products), totalLabel("87"), sumOf("products", voluntaryProducts)],
    ),
  );
  return { charges: cell(sideColumns.charges + 2, row), products: cell(sideColumns.products + 2, row) };
}

function amountOf(line: VoluntaryLine, { form }: CerfaSources): number {
  return form.voluntary.find((one) => one.line === line)?.amount ?? 0;
}

function contentsOf(line: VoluntaryLine | undefined, sources: CerfaSources): readonly Content[] {
  if (line === undefined) return [];
  const { voluntary } = sources;
  const kinds = voluntaryKinds.filter((kind) => voluntarySides[kind].includes(line));
  const sums = kinds.map((kind) =>
    sumIfs(onPlan(voluntary.down("amount")), holds(onPlan(voluntary.down("kind")), voluntaryKindWords[kind])),
  );
  return [body(formLineNames[line]), body(line), link(sums.join("+"), amountOf(line, sources), "euros")];
}
