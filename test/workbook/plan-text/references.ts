/** A formula and the numbers of its references, those of columns too: what may move from cell to cell. */
export interface Parsed {
  /** The formula without its numbers. */
  readonly template: string;
  readonly numbers: readonly Moving[];
}

interface Moving {
  readonly value: number;
  /** How Excel moves it when the formula is copied one cell down, and one to the right. */
  readonly usual: Step;
}

export interface Step {
  readonly down: number;
  readonly right: number;
}

const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const reference = /(?<![A-Za-z_.\d])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(A-Za-z_.])/g;

export function parsed(formula: string): Parsed {
  const numbers: Moving[] = [];
  const template = outsideQuotes(formula, (_, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
    numbers.push({ value: columnNumber(letters), usual: { down: 0, right: fixedColumn ? 0 : 1 } });
    numbers.push({ value: Number(row), usual: { down: fixedRow ? 0 : 1, right: 0 } });
    return `${fixedColumn}@${fixedRow}#`;
  });
  return { template, numbers };
}

/** The formula, with a sign after each number of its references; « » for none. */
export function annotated(formula: string, signs: readonly string[]): string {
  let next = 0;
  return outsideQuotes(formula, (_, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
    const [ofColumn, ofRow] = [signs[next], signs[next + 1]];
    next += 2;
    return `${fixedColumn}${letters}${ofColumn ?? ""}${fixedRow}${row}${ofRow ?? ""}`;
  });
}

function outsideQuotes(formula: string, change: (...found: string[]) => string): string {
  const pieces = formula.split(quoted);
  return pieces.map((piece, index) => (index % 2 === 0 ? piece.replace(reference, change) : piece)).join("");
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
