import type { Look } from "../../../../workbook/styles";
import { element } from "../xml";
import { colourOf } from "./colours";

const sides = ["left", "right", "top", "bottom"] as const;
const line = colourOf("color", "BFBFBF");

export function borderOf(border: Look["border"]): string {
  const drawn = sides.map((side) => {
    return border === "all" || border === side ? element(side, { style: "thin" }, line) : element(side);
  });
  return element("border", {}, ...drawn, element("diagonal"));
}
