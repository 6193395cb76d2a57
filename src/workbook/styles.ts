/** The look of a cell is its role and its number format; hosts turn both into their own terms. */

export type Role =
  | "title"
  | "subtitle"
  | "section"
  | "head"
  | "text"
  | "body"
  | "note"
  | "hint"
  | "input"
  | "inputText"
  | "inputLine"
  | "calculation"
  | "link"
  | "answer"
  | "answerText"
  | "entry"
  | "entryWords"
  | "entryText"
  | "total"
  | "check"
  | "own"
  | "ownBold";

export type Format =
  | "text"
  | "typed"
  | "integer"
  | "euros"
  | "euroCents"
  | "signedEuros"
  | "rate"
  | "wholeRate"
  | "fineRate"
  | "decimal"
  | "date"
  | "month"
  | "dateIfAny"
  | "changes";

/** Colours are RRGGBB. */
export interface Look {
  readonly colour: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** In points. */
  readonly size: number;
  readonly border?: "all" | "top" | "bottom";
  readonly wrap?: true;
  readonly align?: "left" | "centre" | "right";
  readonly indent?: number;
  /** Can be typed into on a protected sheet. */
  readonly unlocked?: true;
}

export const fontName = "Calibri";
/** In points: a page is shrunk to eight elevenths at most, which leaves eight, and nothing is written smaller. */
export const leastSize = 11;
/** Of the letters of a chart, which is shrunk with its page: LibreOffice draws them a little smaller than its cells. */
export const chartSizes = { title: 13, text: leastSize + 0.5 } as const;

const ink = "1A1A1A";
const navy = "1F3A5F";
const grey = "595959";

/** Inputs blue on pale yellow, calculations black, links green: the convention of financial models. */
export const looks: Readonly<Record<Role, Look>> = {
  title: { colour: navy, bold: true, size: 18 },
  subtitle: { colour: grey, italic: true, size: 11 },
  section: { colour: navy, bold: true, size: 13, border: "bottom" },
  head: { colour: "FFFFFF", fill: navy, bold: true, size: 11, border: "all", wrap: true, align: "centre" },
  text: { colour: ink, size: 11, wrap: true },
  // A label or a constant inside a table.
  body: { colour: ink, size: 11, border: "all", wrap: true },
  note: { colour: grey, italic: true, size: leastSize, wrap: true, align: "left", indent: 1 },
  // Like a note, but free to run over the empty cells on its right.
  hint: { colour: grey, italic: true, size: leastSize, align: "left", indent: 1 },
  input: { colour: "0000FF", fill: "FFF8DC", size: 11, border: "all", unlocked: true },
  // The same for a sentence, over as many lines as it needs.
  inputText: { colour: "0000FF", fill: "FFF8DC", size: 11, border: "all", wrap: true, unlocked: true },
  // A line to write on over several cells: what stands between them would cross its words.
  inputLine: { colour: "0000FF", fill: "FFF8DC", size: 11, border: "bottom", unlocked: true },
  calculation: { colour: "000000", size: 11, border: "all" },
  link: { colour: "006B3C", size: 11, border: "all" },
  // A link that is read as words, after other cells: what the first sheet answers, who is paid and how.
  answer: { colour: "006B3C", size: 11, border: "all", align: "left", indent: 1 },
  // The same, over as many lines as its words need.
  answerText: { colour: "006B3C", size: 11, border: "all", wrap: true, align: "left", indent: 1 },
  // Links in a list that may end before its last row: nothing is drawn around what is empty.
  entry: { colour: "006B3C", size: 11 },
  entryWords: { colour: "006B3C", size: 11, align: "left", indent: 1 },
  // The same, over as many lines as its words need.
  entryText: { colour: "006B3C", size: 11, wrap: true, align: "left", indent: 1 },
  total: { colour: "000000", fill: "E8EDF3", bold: true, size: 11, border: "all" },
  check: { colour: "000000", bold: true, size: 11, border: "all", align: "centre" },
  // What people write in sheets of their own, and beside our cells.
  own: { colour: "000000", size: 11, unlocked: true },
  ownBold: { colour: "000000", bold: true, size: 11, unlocked: true },
};

/** Those whose place a word may hold: an amount, a number of months, a day. */
const figures: ReadonlySet<Format> = new Set<Format>(["euros", "euroCents", "signedEuros", "decimal", "date"]);

/** Whether a cell stands in a column of figures by its right edge, as the words do that hold the place of one. */
export function isFigure({ role, format }: { readonly role: Role; readonly format: Format }): boolean {
  return figures.has(format) && looks[role].align === undefined;
}

/** The look of a cell, by its role and its format. */
export function lookOf(cell: { readonly role: Role; readonly format: Format }): Look {
  const look = looks[cell.role];
  return isFigure(cell) ? { ...look, align: "right" } : look;
}

/** What a conditional format changes: a fill and a weight, never colour alone (the cell also says it in words). */
export const highlightLooks = {
  // The head of a column that is there only when something is to be said in it, as the heads beside it.
  head: { colour: "FFFFFF", fill: navy, bold: true },
  unknown: { colour: "7F3F00", fill: "FFC107", bold: true },
  changed: { colour: "0000FF", fill: "FFE3B3", bold: true },
  failed: { colour: "8B0000", fill: "FBD5D5", bold: true },
  warned: { colour: "7F3F00", fill: "FFE3B3", bold: true },
  passed: { colour: "00512E", fill: "DDF2E6", bold: true },
  // The first row of a group, in a list without lines.
  begins: { colour: "1A1A1A", fill: "E8EDF3", bold: false },
  // What is going on now, among what is past and what is to come.
  current: { colour: "1F3A5F", fill: "D6E4F0", bold: true },
  dimmed: { colour: "595959", fill: "F5F5F5", bold: false },
} as const;

/** The client's pages, then the working sheets: RRGGBB. */
export const tabColours = { client: navy, working: "A6A6A6" } as const;

/** In en-US codes, as files and Office.js want them; Excel shows them in the user's own way. */
export const numberFormats: Readonly<Record<Format, string>> = {
  text: "General",
  // What a person types stays text, even when it begins with an equals sign.
  typed: "@",
  integer: "#,##0",
  euros: '#,##0\\ "€";\\-#,##0\\ "€"',
  // What a statement of the bank shows.
  euroCents: '#,##0.00\\ "€";\\-#,##0.00\\ "€"',
  // A difference says its sign; zero has none.
  signedEuros: '+#,##0\\ "€";\\-#,##0\\ "€";0\\ "€"',
  rate: "0.0\\ %",
  // Those that people give their own cells.
  wholeRate: "0\\ %",
  fineRate: "0.00\\ %",
  // Months of which a part counts.
  decimal: "0.00",
  date: "dd/mm/yyyy",
  // In French whatever the reader's settings, as all the words around it.
  month: "[$-40C]mmm\\ yyyy",
  // A zero is no day, and shows nothing.
  dateIfAny: "dd/mm/yyyy;;",
  // Says how many only when there are some.
  changes: '0\\ "modifié(s)";;',
};

/** Okabe and Ito's palette, told apart by colour-blind readers and in grey. */
/** How a curve is told from the others without colour, from the first on. */
const curveLooks = [
  { dash: "none", mark: "circle" },
  { dash: "dashes", mark: "square" },
  { dash: "dots", mark: "triangle" },
] as const;

type CurveLook = (typeof curveLooks)[number];

/** @param rank of the series, from 0 */
export function curveLookOf(rank: number): CurveLook {
  return curveLooks[rank % curveLooks.length] ?? curveLooks[0];
}

export const chartColours = {
  secured: "0072B2",
  atRisk: "E69F00",
  rights: "56B4E9",
  cash: "0072B2",
  full: "009E73",
} as const;
