import { useEffect, useState } from "preact/hooks";
import type { Grid, LiveChart } from "../../hosts/workbench/grid";
import { ChartPanel } from "../chart/chart-panel";
import { usePage } from "../page-context";

/** In a lower window the charts would leave the grid only a few rows. */
const roomForBoth = "(min-height: 50rem)";

/** The charts of the sheet in view, as its cells stand; one can fold and unfold them. */
export function Charts({ grid }: { grid: Grid }) {
  const { language, words } = usePage();
  const charts = useCharts(grid);
  const [isOpen, setOpen] = useState(() => matchMedia(roomForBoth).matches);
  if (charts.length === 0) return null;
  return (
    <details class="charts" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.parts.charts}</summary>
      <ChartPanel charts={charts} language={language} />
    </details>
  );
}

function useCharts(grid: Grid): readonly LiveChart[] {
  const [charts, setCharts] = useState<readonly LiveChart[]>([]);
  useEffect(() => {
    const look = () => setCharts(grid.charts());
    look();
    const stops = [grid.onChange(look), grid.onCell(look)];
    return () => stops.forEach((stop) => stop());
  }, [grid]);
  return charts;
}
