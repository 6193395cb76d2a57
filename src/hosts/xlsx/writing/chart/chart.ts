import type { ChartPlan } from "../../../../workbook/plan";
import { chart, drawing, office } from "../namespaces";
import { chartSizes } from "../../../../workbook/styles";
import { element, xmlDocument } from "../xml";
import { axes, axisIds } from "./axes";
import { fill, hairline, ink, pale, text } from "./paint";
import { curve, series } from "./series";
import { title } from "./title";
import { val } from "./val";

export function chartXml(plan: ChartPlan): string {
  return xmlDocument(
    element(
      "c:chartSpace",
      { "xmlns:c": chart, "xmlns:a": drawing, "xmlns:r": office },
      val("lang", "fr-FR"),
      val("roundedCorners", 0),
      element("c:chart", {}, ...chartElements(plan)),
      element("c:spPr", {}, fill("FFFFFF"), hairline(pale)),
    ),
  );
}

/** In the order of CT_Chart. */
function chartElements(plan: ChartPlan): readonly string[] {
  return [
    title(plan.title),
    val("autoTitleDeleted", 0),
    element("c:plotArea", {}, element("c:layout"), drawn(plan), ...axes(plan)),
    element("c:legend", {}, val("legendPos", "b"), val("overlay", 0), text(chartSizes.text, ink)),
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  ];
}

function drawn(plan: ChartPlan): string {
  return plan.kind === "curves" ? curves(plan) : bars(plan, plan.kind);
}

function curves(plan: ChartPlan): string {
  return element(
    "c:lineChart",
    {},
    val("grouping", "standard"),
    val("varyColors", 0),
    ...plan.series.map((one, rank) => curve(one, rank, plan)),
    val("marker", 1),
    ...axisIds,
  );
}

const shapes = {
  stackedBars: { direction: "bar", grouping: "stacked", overlap: val("overlap", 100) },
  groupedColumns: { direction: "col", grouping: "clustered", overlap: "" },
} as const;

function bars(plan: ChartPlan, kind: keyof typeof shapes): string {
  const { direction, grouping, overlap } = shapes[kind];
  return element(
    "c:barChart",
    {},
    val("barDir", direction),
    val("grouping", grouping),
    val("varyColors", 0),
    ...plan.series.map((one, rank) => series(one, rank, plan)),
    val("gapWidth", 60),
    overlap,
    ...axisIds,
  );
}
