import { fontName, type Look } from "../../../../workbook/styles";
import { element } from "../xml";
import { colourOf } from "./colours";

/** Its parts in the order of CT_Font. A place to jump to is underlined: colour alone would not tell it from text. */
export function fontOf({ bold, italic, size, colour }: Look, isLink: boolean): string {
  return element(
    "font",
    {},
    bold ? element("b") : "",
    italic ? element("i") : "",
    isLink ? element("u") : "",
    element("sz", { val: size }),
    colourOf("color", colour),
    element("name", { val: fontName }),
  );
}
