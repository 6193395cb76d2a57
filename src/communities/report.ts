import { communitiesTexts as texts } from "../texts/fr/communities";
import type { Outcome } from "./outcomes";

/** A table as Excel opens it in France: semicolons, and the mark of UTF-8. */
export function reportOf(outcomes: readonly Outcome[]): Uint8Array {
  return tableOf(outcomes.map((one) => [String(one.line), one.name, one.department, ...told(one)]));
}

export function tableOf(rows: readonly (readonly string[])[]): Uint8Array {
  const table = [texts.reportHead, ...rows].map((row) => row.map(quoted).join(";")).join("\r\n");
  return new TextEncoder().encode(`\uFEFF${table}\r\n`);
}

function told({ file, result }: Outcome): readonly string[] {
  if ("problem" in result) return [texts.refused, "", "", "", "", "", "", result.problem];
  const { tier, population, granted, secured, unknown, notes } = result.facts;
  const amounts = [granted, secured].map((amount) => (amount === null ? texts.toEnter : decimal(amount)));
  return [
    texts.done,
    besideReport(file),
    String(tier),
    String(population ?? ""),
    ...amounts,
    String(unknown),
    notes.join(" "),
  ];
}

function decimal(amount: number): string {
  return String(amount).replace(".", ",");
}

/** A name that begins as a formula is told from its folder: a sign put before it would be another name. */
function besideReport(file: string): string {
  return asFormula.test(file) ? `./${file}` : file;
}

const asFormula = /^[=+\-@\t]/;

/** What begins as a formula stays a text. */
function quoted(text: string): string {
  const plain = asFormula.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
