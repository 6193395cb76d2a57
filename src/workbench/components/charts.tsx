import { useEffect, useState } from "preact/hooks";
import type { ChartPlaces, Grid, LiveChart } from "../../hosts/workbench/grid";
import { Chart } from "../chart/chart";
import { usePage } from "../page-context";
import "../chart/chart.css";
import "../chart/curves.css";

interface Drawn {
  readonly charts: readonly LiveChart[];
  readonly places: ChartPlaces | null;
}

/** The charts of the sheet in view, as its cells stand, over the cells that keep their room: what is under them is still chosen. */
export function Charts({ grid }: { grid: Grid }) {
  const { language, words } = usePage();
  const { charts, places } = useDrawn(grid);
  if (charts.length === 0 || places === null) return null;
  const { left, top, right, bottom, scale } = places;
  return (
    <section
      class="charts"
      aria-label={words.parts.charts}
      style={{ left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` }}
    >
      {charts.map((chart, index) => (
        <div key={chart.title} class="chart-place in-sheet" style={styleOf(places.charts[index], { left, top, scale })}>
          <Chart chart={chart} language={language} />
        </div>
      ))}
    </section>
  );
}

/** It grows with the cells. */
function styleOf(place: ChartPlaces["charts"][number] | undefined, from: Pick<ChartPlaces, "left" | "top" | "scale">) {
  if (place === undefined) return { display: "none" };
  return {
    left: `${place.left - from.left}px`,
    top: `${place.top - from.top}px`,
    width: `${place.width / from.scale}px`,
    height: `${place.height / from.scale}px`,
    transform: `scale(${from.scale})`,
  };
}

/** Always the same, so that a sheet without charts draws nothing anew. */
const nothing: Drawn = { charts: [], places: null };

function useDrawn(grid: Grid): Drawn {
  const [drawn, setDrawn] = useState(nothing);
  useEffect(() => {
    const show = (charts: Drawn["charts"]) => (charts.length === 0 ? nothing : { charts, places: grid.chartPlaces() });
    const place = () => setDrawn(({ charts }) => show(charts));
    // A sheet that comes into view is measured when it is next drawn.
    const draw = () => {
      const charts = grid.charts();
      requestAnimationFrame(() => setDrawn(show(charts)));
    };
    draw();
    addEventListener("resize", place);
    const stops = [grid.onChange(draw), grid.onCell(draw), grid.onScroll(place)];
    return () => {
      removeEventListener("resize", place);
      stops.forEach((stop) => stop());
    };
  }, [grid]);
  return drawn;
}
