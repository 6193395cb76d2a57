import type { LiveChart } from "../../hosts/workbench/grid";
import type { Language } from "../../texts/language";
import { usePage } from "../page-context";
import { BarChart } from "./bar-chart";
import "./chart.css";

/** The charts of a sheet, which the grid cannot draw, and what only the file has. */
export function ChartPanel({ charts, language }: { charts: readonly LiveChart[]; language: Language }) {
  const { words } = usePage();
  return (
    <>
      {charts.map((chart) => (
        <BarChart key={chart.title} chart={chart} language={language} />
      ))}
      <p class="quiet">{words.chartNote}</p>
    </>
  );
}
