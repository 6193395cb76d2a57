/**
 * hucre 1.0.0 has no pattern fills, and says nothing of negative values, which Excel then draws white. This file
 * can go when its series take both.
 */
import type { ChartPlan, ChartSeriesPlan } from "../../workbook/plan";

/** hucre writes the series in the plan's order, each with one plain fill as its first properties. */
export function mendChart(xml: string, chart: ChartPlan): string {
  const [before = "", ...series] = xml.split(/(?=<c:ser>)/);
  if (series.length !== chart.series.length) throw new Error(`Unforeseen series in « ${chart.title} »`);
  return before + chart.series.map((plan, index) => mendSeries(series[index] ?? "", plan)).join("");
}

function mendSeries(xml: string, plan: ChartSeriesPlan): string {
  const mended = xml.replace(/<c:spPr>.*?<\/c:spPr>/s, `${toShape(plan)}<c:invertIfNegative val="0"/>`);
  if (mended === xml) throw new Error(`Unforeseen properties in « ${plan.name} »`);
  return mended;
}

function toShape({ colour, isHatched }: ChartSeriesPlan): string {
  const paint = `<a:srgbClr val="${colour}"/>`;
  const solid = `<a:solidFill>${paint}</a:solidFill>`;
  const white = '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr>';
  const hatched = `<a:pattFill prst="wdUpDiag"><a:fgClr>${paint}</a:fgClr>${white}</a:pattFill>`;
  return `<c:spPr>${isHatched ? hatched : solid}<a:ln w="9525">${solid}</a:ln></c:spPr>`;
}
