import type { LiveChart, LiveSeries } from "../../hosts/workbench/grid";
import type { Language } from "../../texts/language";
import { largestIn, shareOfScale } from "./scale";
import { figureIn } from "./figure-in";

/** Bars made of text and boxes: they grow with the page, and are read aloud as a list, each amount with its name. */
export function BarChart({ chart, language }: { chart: LiveChart; language: Language }) {
  const scale = largestIn(chart);
  const write = figureIn(language, chart.format);
  return (
    <figure class={`chart ${chart.kind}${chart.isCrowded ? " crowded" : ""}`}>
      <figcaption>{chart.title}</figcaption>
      <Legend series={chart.series} />
      <ul>
        {chart.categories.map((category, index) => (
          <li key={category}>
            <span class="chart-name">{category}</span>
            <div class="chart-bars">
              {chart.series.map((series) => (
                <Bar
                  key={series.name}
                  series={series}
                  value={series.values[index] ?? null}
                  scale={scale}
                  write={write}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Legend({ series }: Pick<LiveChart, "series">) {
  return (
    <p class="chart-legend" aria-hidden="true">
      {series.map((one) => (
        <span key={one.name}>
          <Swatch series={one} />
          {one.name}
        </span>
      ))}
    </p>
  );
}

interface BarOf {
  readonly series: LiveSeries;
  readonly value: number | null;
  readonly scale: number;
  readonly write: (value: number) => string;
}

/** Nothing where there is nothing: a zero beside a bar would be read as its amount. */
function Bar({ series, value, scale, write }: BarOf) {
  if (value === null || value === 0) return null;
  return (
    <div class="chart-bar" style={{ width: `${shareOfScale(value, scale) * 100}%` }}>
      <Swatch series={series} />
      <span class="chart-label">
        <span class="unseen">{series.name} : </span>
        {write(value)}
      </span>
    </div>
  );
}

function Swatch({ series: { colour, isHatched } }: { series: LiveSeries }) {
  return (
    <span
      class={`chart-fill${isHatched ? " hatched" : ""}`}
      style={{ backgroundColor: `#${colour}` }}
      aria-hidden="true"
    />
  );
}
