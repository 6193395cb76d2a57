/** What people, pastes and other programs leave in an input cell: the XML of the cell, as an .xlsx file has it. */
import type { CellValue } from "../../src/workbook/plan";

export interface Content {
  readonly title: string;
  /** The attribute `t` of the cell, and what it holds. */
  readonly type: string;
  readonly xml: string;
}

const text = (title: string, value: string): Content => ({
  title,
  type: "inlineStr",
  xml: `<is><t xml:space="preserve">${value}</t></is>`,
});
const number = (title: string, value: string): Content => ({ title, type: "n", xml: `<v>${value}</v>` });

/** Into every cell, whatever it asks for. */
export const anywhere: readonly Content[] = [
  { title: "nothing", type: "n", xml: "" },
  text("an empty text", ""),
  text("a space", " "),
  text("another word", "Peut-être"),
  text("a number as text", "0.5"),
  text("a number as text, in French", "0,5"),
  text("a whole number as text", "2"),
  text("a rate as text", "50 %"),
  text("a day as text", "2023-05-01"),
  text("a day as text, in French", "01/05/2023"),
  text("TRUE as text", "TRUE"),
  { title: "TRUE", type: "b", xml: "<v>1</v>" },
  { title: "FALSE", type: "b", xml: "<v>0</v>" },
  { title: "an error", type: "e", xml: "<v>#N/A</v>" },
  { title: "a formula that fails", type: "e", xml: "<f>1/0</f><v>#DIV/0!</v>" },
  { title: "a formula without its value", type: "n", xml: "<f>1/2</f>" },
  { title: "a formula with its value", type: "n", xml: "<f>1/2</f><v>0.5</v>" },
  { title: "a formula that gives a text", type: "str", xml: `<f>"Ou"&amp;"i"</f><v>Oui</v>` },
  { title: "a formula that gives an empty text", type: "str", xml: `<f>""</f><v></v>` },
  { title: "a day in letters", type: "d", xml: "<v>2023-05-01</v>" },
  { title: "a day and its hour in letters", type: "d", xml: "<v>2023-05-01T12:00:00</v>" },
  number("zero", "0"),
  number("one", "1"),
  number("two", "2"),
  number("a half", "0.5"),
  number("a number below zero", "-1"),
  number("two and a half", "2.5"),
  number("one with dust", "1.0000000000000002"),
  number("a rate with dust", "0.30000000000000004"),
  number("a rate of fifteen digits", "0.123456789012345"),
  number("a large number", "1000000000"),
  number("a day as a number", "45047"),
  number("a day with its hour", "45047.5"),
];

/** The word that the cell holds, otherwise written. */
export function alike(value: CellValue): readonly Content[] {
  if (typeof value !== "string" || value === "") return [];
  return [
    text("its word in capitals", value.toUpperCase()),
    text("its word in small letters", value.toLowerCase()),
    text("its word between spaces", ` ${value}  `),
    text("its word with a space that does not break", `${value}\u00a0`),
  ];
}
