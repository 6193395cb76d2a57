import { body, calculation, type Content } from "../cells";
import { quoted } from "../formula";

/** A workbook beside this one; nothing where none was made. */
export function linkTo(file: string): Content {
  return file === "" ? body(null) : calculation(`HYPERLINK(${quoted(file)},${quoted(file)})`, file, "text");
}
