import type { LeftWords } from "../left-words";

const leftNames: Readonly<Record<LeftWords["what"], string>> = {
  sheet: "a sheet that cannot be read",
  looks: "colours and borders",
  merges: "merged cells",
  lists: "lists and rules of what may be typed",
  notes: "notes",
  drawings: "charts and pictures",
  formulas: "formulas that read another file or a table, whose values stay",
  moved: "what is written outside the inputs, whose place is no longer sure",
  over: "what is written over a formula",
};

/** `notes (Suivi), what is written over a formula (Synthèse, B12, B14)` */
export function leftList(left: readonly LeftWords[]): string {
  return left
    .map(({ sheet, what, cells = [] }) => `${leftNames[what]} (${[sheet, ...named(cells)].join(", ")})`)
    .join(", ");
}

const mostNamed = 8;

function named(cells: readonly string[]): readonly string[] {
  return cells.length <= mostNamed ? cells : [...cells.slice(0, mostNamed), `and ${cells.length - mostNamed} others`];
}
