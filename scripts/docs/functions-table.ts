import { examples } from "../../src/functions/examples";
import type { Example } from "../../src/functions/examples/example";
import type { Metadata } from "../../src/functions/metadata/metadata";
import { editions } from "../../src/help/edition";
import { formula } from "../../src/help/formula";
import { showCell } from "../../src/help/show";

const french = editions.fr;

/** The README's table of functions: one row a function, with its first example and what it answers. */
export function functionsTable({ functions }: Metadata): string {
  const rows = functions.map(({ id, description }) => {
    const [example] = examples[id] ?? [];
    if (!example) throw new Error(`${id} has no example`);
    return [`\`${typed(id, example)}\``, answer(example), description].join(" | ");
  });
  return ["| Formule | Réponse | Ce qu'elle donne |", "|---|---|---|", ...rows.map((row) => `| ${row} |`)].join("\n");
}

/** The table between its two marks in a page, the rest untouched. */
export function withFunctionsTable(page: string, table: string): string {
  const [open, close] = ["<!-- fonctions -->", "<!-- /fonctions -->"];
  const [before, rest] = page.split(open);
  const after = rest?.split(close)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${open} or ${close}`);
  return `${before}${open}\n\n${table}\n\n${close}${after}`;
}

function typed(id: string, example: Example): string {
  return formula(id, example, "fr", french.separators);
}

function answer({ result }: Example): string {
  if (typeof result === "object" && "table" in result) return "un tableau";
  return shorten(showCell(result, french));
}

function shorten(text: string): string {
  const words = text.split(/\s; /);
  return words.length > 1 ? `${words[0] ?? ""} ; …` : text;
}
