import type { LiveChart } from "../../hosts/workbench/grid";
import type { Language } from "../../texts/language";
import { BarChart } from "./bar-chart";
import { CurveChart } from "./curve-chart";

export function Chart({ chart, language }: { chart: LiveChart; language: Language }) {
  return chart.kind === "curves" ? (
    <CurveChart chart={chart} language={language} />
  ) : (
    <BarChart chart={chart} language={language} />
  );
}
