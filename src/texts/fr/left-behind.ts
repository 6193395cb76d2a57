import type { LeftWords } from "../left-words";

const leftNames: Readonly<Record<LeftWords["what"], string>> = {
  sheet: "une feuille illisible",
  looks: "les couleurs et les bordures",
  merges: "les cellules fusionnées",
  lists: "les listes et les règles de saisie",
  notes: "les notes",
  drawings: "les graphiques et les images",
  formulas: "les formules qui lisent un autre fichier ou un tableau, dont les valeurs restent",
  moved: "ce qui est écrit hors des saisies, dont la place n'est plus sûre",
  over: "ce qui est écrit par-dessus une formule",
};

/** `les notes (Suivi), ce qui est écrit par-dessus une formule (Synthèse, B12 et B14)` */
export function leftList(left: readonly LeftWords[]): string {
  return left
    .map(({ sheet, what, cells = [] }) => `${leftNames[what]} (${[sheet, ...named(cells)].join(", ")})`)
    .join(", ");
}

const mostNamed = 8;

function named(cells: readonly string[]): readonly string[] {
  return cells.length <= mostNamed ? cells : [...cells.slice(0, mostNamed), `et ${cells.length - mostNamed} autres`];
}
