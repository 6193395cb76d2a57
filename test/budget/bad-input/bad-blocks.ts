/** What comes of a block that was copied in part, or from a program of other habits: the whole of it is refused. */
const heads = "Mission;Nature;Libellé;Montant;Premier mois";
const right = "Prévention;Loyer;Salle;650;2026-01";
const many = (count: number) => [heads, ...Array.from({ length: count }, () => right)].join("\n");

interface BadBlock {
  readonly what: string;
  readonly block: string;
  /** Where the sentence says that it is, if it is anywhere. */
  readonly line?: number;
  readonly column?: string;
  readonly fr: string;
  readonly en: string;
}

export const badBlocks: readonly BadBlock[] = [
  {
    what: "without its heads",
    block: right,
    line: 1,
    fr: "la première ligne doit porter les titres des colonnes ; « Prévention » reçu. Copiez aussi la ligne des titres",
    en: 'the first line must hold the heads of the columns; "Prévention" received. Copy the line of heads too',
  },
  {
    what: "parted by blanks, as from a message",
    block: "Mission  Nature  Montant  Premier mois\nPrévention  Loyer  650  2026-01",
    line: 1,
    fr: "la première ligne doit porter les titres des colonnes ; « Mission Nature Montant Premier mois » reçu.",
    en: "the first line must hold the heads of the columns;",
  },
  {
    what: "parted by commas, with commas in its figures",
    block: "Mission,Nature,Montant,Premier mois\nPrévention,Loyer,650,50,2026-01",
    line: 2,
    fr: "5 cellules reçues pour 4 colonnes. Mettez entre guillemets un texte qui contient le séparateur",
    en: "5 cells received for 4 columns. Put a text that holds the separator between quotation marks",
  },
  {
    what: "with a column that Charges does not have",
    block: `${heads};Fournisseur\n${right};SCI`,
    line: 1,
    fr: "colonne inconnue : « Fournisseur ». Ôtez ou renommez ; colonnes admises : Mission,",
    en: 'unknown column: "Fournisseur". Remove or rename; columns accepted: Mission,',
  },
  {
    what: "with a column twice",
    block: `${heads};Mission\n${right};Prévention`,
    line: 1,
    fr: "deux colonnes « Mission ». N'en gardez qu'une.",
    en: 'two columns "Mission". Keep one of them.',
  },
  {
    what: "without its months",
    block: "Mission;Nature;Montant\nPrévention;Loyer;650",
    line: 1,
    fr: "il manque la colonne « Premier mois ». Ajoutez ce qui manque à la ligne des titres.",
    en: 'the column is missing: "Premier mois". Add to the line of heads what is missing.',
  },
  {
    what: "whose missions were merged",
    block: `${heads}\n${right}\n;Loyer;Bureau;300;2026-01`,
    line: 3,
    column: "Mission",
    fr: "la cellule est vide, sous « Prévention ». Écrivez-y la valeur de la ligne",
    en: 'the cell is empty, under "Prévention". Write the value of the row',
  },
  {
    what: "whose natures were merged",
    block: `${heads}\n${right}\nPrévention;;Bureau;300;2026-01`,
    line: 3,
    column: "Nature",
    fr: "la cellule est vide. Remplissez-la, ou videz toute la ligne.",
    en: "the cell is empty. Fill it in, or clear the whole row.",
  },
  {
    what: "with a quotation mark left open",
    block: `${heads}\nPrévention;Loyer;"Salle;650;2026-01`,
    line: 2,
    fr: "un guillemet ouvre une cellule et ne la ferme pas. Fermez-le, ou doublez celui qui est dans le texte.",
    en: "a quotation mark opens a cell and never closes it. Close it, or double the one that is in the text.",
  },
  {
    what: "of more charges than a budget holds",
    block: many(501),
    fr: "Plus de 500 lignes reçues. Partagez le fichier, ou ôtez les lignes en trop.",
    en: "More than 500 lines received. Split the table, or remove the lines in excess.",
  },
  {
    what: "of more charges than one of two has room for",
    block: many(499),
    line: 500,
    fr: "499 lignes reçues, après les 2 du budget. Il en tient 500 : ôtez-en 1 d'ici ou de là.",
    en: "499 lines received, after the 2 of the budget. It holds 500: remove 1 here or there.",
  },
];
