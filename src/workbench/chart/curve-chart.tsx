import type { LiveChart, LiveSeries } from "../../hosts/workbench/grid";
import type { Language } from "../../texts/language";
import { curveLookOf } from "../../workbook/styles";
import { heightOf, placeOf, roundAmounts, strokesOf } from "./curve-scale";
import { figureIn } from "./figure-in";

type Write = (value: number) => string;

/** Curves in a box that grows with the page; read aloud as a list, each amount with its name. */
export function CurveChart({ chart, language }: { chart: LiveChart; language: Language }) {
  const write = figureIn(language, chart.format);
  const amounts = roundAmounts(chart);
  return (
    <figure class="chart curves">
      <figcaption>{chart.title}</figcaption>
      <CurveLegend series={chart.series} />
      <div class="curve-box" aria-hidden="true">
        <Amounts amounts={amounts} write={write} />
        <div class="curve-plot">
          <Lines chart={chart} amounts={amounts} />
          {chart.series.map((series, rank) => (
            <Marks key={series.name} series={series} rank={rank} amounts={amounts} />
          ))}
        </div>
        <Categories categories={chart.categories} />
      </div>
      <Spoken chart={chart} write={write} />
    </figure>
  );
}

function CurveLegend({ series }: Pick<LiveChart, "series">) {
  return (
    <p class="chart-legend" aria-hidden="true">
      {series.map(({ name, colour }, rank) => (
        <span key={name}>
          <svg class="curve-swatch" viewBox="0 0 100 20" preserveAspectRatio="none">
            <line
              x1="0"
              x2="100"
              y1="10"
              y2="10"
              class={`curve-line ${curveLookOf(rank).dash}`}
              stroke={`#${colour}`}
            />
          </svg>
          <span class={`curve-mark ${curveLookOf(rank).mark}`} style={{ backgroundColor: `#${colour}` }} />
          {name}
        </span>
      ))}
    </p>
  );
}

function Amounts({ amounts, write }: { amounts: readonly number[]; write: Write }) {
  return (
    <div class="curve-amounts">
      {amounts.map((amount) => (
        <span key={amount} style={{ top: `${heightOf(amount, amounts)}%` }}>
          {write(amount)}
        </span>
      ))}
    </div>
  );
}

function Lines({ chart, amounts }: { chart: LiveChart; amounts: readonly number[] }) {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">
      {amounts.map((amount) => {
        const y = heightOf(amount, amounts);
        return <line key={amount} x1="0" x2="100" y1={y} y2={y} class={amount === 0 ? "curve-zero" : "curve-grid"} />;
      })}
      {chart.series.flatMap(({ name, colour, values }, rank) =>
        strokesOf(values, amounts).map((points, index) => (
          <polyline
            key={`${name} ${index}`}
            class={`curve-line ${curveLookOf(rank).dash}`}
            stroke={`#${colour}`}
            points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
          />
        )),
      )}
    </svg>
  );
}

function Marks({ series, rank, amounts }: { series: LiveSeries; rank: number; amounts: readonly number[] }) {
  const points = strokesOf(series.values, amounts).flat();
  return (
    <>
      {points.map(({ x, y }) => (
        <span
          key={x}
          class={`curve-mark placed ${curveLookOf(rank).mark}`}
          style={{ left: `${x}%`, top: `${y}%`, backgroundColor: `#${series.colour}` }}
        />
      ))}
    </>
  );
}

/** As many as there is room for: each has its share of the width, one in three is written. */
function Categories({ categories }: Pick<LiveChart, "categories">) {
  return (
    <div class="curve-categories">
      {categories.map((category, index) =>
        index % writtenEach === 0 ? (
          <span key={category} style={{ left: `${placeOf(index, categories.length)}%` }}>
            {category}
          </span>
        ) : null,
      )}
    </div>
  );
}

const writtenEach = 3;

function Spoken({ chart: { categories, series }, write }: { chart: LiveChart; write: Write }) {
  const said = ({ name, values }: LiveSeries, index: number) => {
    const value = values[index] ?? null;
    return value === null ? [] : [`${name} : ${write(value)}`];
  };
  return (
    <ul class="unseen">
      {categories.map((category, index) => (
        <li key={category}>{`${category}, ${series.flatMap((one) => said(one, index)).join(", ")}`}</li>
      ))}
    </ul>
  );
}
