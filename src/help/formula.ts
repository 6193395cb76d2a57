/** An example as one would type it. */
import { isWords, type Argument, type Cell, type Example } from "../functions/examples/example";
import type { Language } from "../texts/language";
import type { Separators } from "./separators";

export function formula(id: string, example: Example, language: Language, separators: Separators): string {
  const typed = example.arguments.map((argument) => typeArgument(argument, language, separators));
  return `=CPTS.${id}(${typed.join(separators.argument)})`;
}

function typeArgument(argument: Argument, language: Language, separators: Separators): string {
  if (argument === null) return "";
  if (typeof argument === "object" && "at" in argument) return argument.at;
  return typeCell(argument, language, separators);
}

function typeCell(cell: Cell, language: Language, separators: Separators): string {
  const typeNumber = (value: number) => String(value).replace(".", separators.decimal);
  if (typeof cell === "string") return quote(cell);
  if (typeof cell === "number") return typeNumber(cell);
  if (isWords(cell)) return quote(cell[language]);
  if ("percent" in cell) return `${typeNumber(cell.percent)}%`;
  if ("euros" in cell) return typeNumber(cell.euros);
  if ("date" in cell) return `DATE(${cell.date.join(separators.argument)})`;
  return cell.error;
}

function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
