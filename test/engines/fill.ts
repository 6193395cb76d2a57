/** Puts anything into the cells of an .xlsx file, in the text of its sheets: fast, for hundreds of trials. */
import { strFromU8, strToU8, zipSync } from "fflate";
import type { Content } from "./contents";
import type { XlsxPackage } from "./xlsx-package";

export interface Filling {
  /** Such as `Saisie!B7`. */
  readonly place: string;
  readonly content: Content;
}

/** @param file which stays as it is */
export function filled(file: XlsxPackage, fillings: readonly Filling[]): Uint8Array {
  const parts = { ...file.parts };
  for (const { place, content } of fillings) {
    const [name = "", address = ""] = place.split("!");
    const path = file.sheets.get(name) ?? "";
    const sheet = strFromU8(parts[path] ?? new Uint8Array());
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, "s");
    if (!cell.test(sheet)) throw new Error(`${place} is no cell to fill.`);
    const filling = (_: string, style = "") => `<c r="${address}"${style} t="${content.type}">${content.xml}</c>`;
    parts[path] = strToU8(sheet.replace(cell, filling));
  }
  return zipSync(parts, { level: 0 });
}
