/** Colours, lines and letters of a chart, in DrawingML. */
import { element } from "../xml";

export const ink = "1A1A1A";
export const pale = "D9D9D9";

function colour(val: string): string {
  return element("a:srgbClr", { val });
}

export function fill(paint: string): string {
  return element("a:solidFill", {}, colour(paint));
}

/** White hatches on the colour, not the reverse: enough of the colour is left to match its legend. */
export function hatches(paint: string): string {
  const colours = [element("a:fgClr", {}, colour("FFFFFF")), element("a:bgClr", {}, colour(paint))];
  return element("a:pattFill", { prst: "wdUpDiag" }, ...colours);
}

/** Three quarters of a point. */
export function hairline(paint: string): string {
  return element("a:ln", { w: 9_525 }, fill(paint));
}

const dashes = { none: "solid", dashes: "dash", dots: "sysDot" } as const;

/** Of a curve: two points and a quarter. */
export function stroke(paint: string, dash: keyof typeof dashes): string {
  return element("a:ln", { w: 28_575 }, fill(paint), element("a:prstDash", { val: dashes[dash] }));
}

/** @param size in points */
export function text(size: number, paint: string): string {
  const paragraph = element("a:pPr", {}, element("a:defRPr", { sz: size * 100 }, fill(paint)));
  const end = element("a:endParaRPr", { lang: "fr-FR" });
  return element("c:txPr", {}, element("a:bodyPr"), element("a:lstStyle"), element("a:p", {}, paragraph, end));
}
