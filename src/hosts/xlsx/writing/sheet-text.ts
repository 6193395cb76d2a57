import { legalText } from "../../../workbook/legal-text";

/** Spreadsheet files read `_x0041_` as the letter A; its underscore is spelt out so that what was typed stays typed. */
export function sheetText(text: string): string {
  const legal = legalText(text);
  return legal.includes("_x") ? legal.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : legal;
}
