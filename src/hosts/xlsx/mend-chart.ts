/**
 * What hucre 1.0.0 cannot say of a chart: pattern fills; the paint of negative values, white when nobody says;
 * the absence of small ticks, drawn when nobody says; pale grid lines; a language other than en-US. This file can
 * go when its `SheetChart` takes them all.
 */
import type { ChartPlan, ChartSeriesPlan } from "../../workbook/plan";

const white = '<a:srgbClr val="FFFFFF"/>';
const outline = '<a:ln w="9525"><a:solidFill><a:srgbClr val="1A1A1A"/></a:solidFill></a:ln>';
const pale = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/** hucre writes the series in the plan's order, and escapes every `<` in a text: what looks like a tag is one. */
export function mendChart(xml: string, chart: ChartPlan): string {
  const [before = "", ...series] = mendAxes(xml).split(/(?=<c:ser>)/);
  if (series.length !== chart.series.length) throw new Error(`Unforeseen series in « ${chart.title} ».`);
  return before + series.map((text, index) => mendSeries(text, chart.series[index])).join("");
}

function mendAxes(xml: string): string {
  return xml
    .replaceAll('<c:majorTickMark val="none"/>', '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>')
    .replace("<c:majorGridlines/>", `<c:majorGridlines>${pale}</c:majorGridlines>`)
    .replace(/(<a:(?:rPr|endParaRPr) lang=)"en-US"/g, '$1"fr-FR"');
}

/** The first properties of a series are its own; those of its labels come after. */
function mendSeries(xml: string, plan: ChartSeriesPlan | undefined): string {
  if (plan === undefined || !xml.includes("<c:spPr>")) throw new Error("Unforeseen series.");
  return xml.replace(/<c:spPr>.*?<\/c:spPr>/s, `${toShape(plan)}<c:invertIfNegative val="0"/>`);
}

/** White hatches on the colour, not the reverse: enough of the colour is left to match its legend. */
function toShape({ colour, isHatched }: ChartSeriesPlan): string {
  const paint = `<a:srgbClr val="${colour}"/>`;
  const hatches = `<a:fgClr>${white}</a:fgClr><a:bgClr>${paint}</a:bgClr>`;
  const fill = isHatched
    ? `<a:pattFill prst="wdUpDiag">${hatches}</a:pattFill>`
    : `<a:solidFill>${paint}</a:solidFill>`;
  return `<c:spPr>${fill}${outline}</c:spPr>`;
}
