import { useEffect, useState } from "preact/hooks";
import type { ChosenCell, Grid } from "../../hosts/workbench/grid";
import { Sign } from "../../taskpane/components/sign";
import { lineIn } from "../line-in";
import { usePage } from "../page-context";
import { CellFigure } from "./cell-figure";
import { LineFigure } from "./line-figure";

/** What there is to say of the chosen cell; else what one can do there. */
export function CellLine({ grid }: { grid: Grid | null }) {
  const { cell } = usePage().words;
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  useEffect(() => grid?.onCell(setChosen), [grid]);
  return (
    <div class="cell-line" aria-live="polite">
      {grid === null || chosen === null ? <p class="quiet">{cell.hint}</p> : <CellWords chosen={chosen} grid={grid} />}
    </div>
  );
}

/** The sentence of its error, else the formula that was frozen there, what its figure is made of, or what may be typed there. */
function CellWords({ chosen, grid }: { readonly chosen: ChosenCell; readonly grid: Grid }) {
  const { address, error, frozenFormula, prompt, asked, beside } = chosen;
  const { cell } = usePage().words;
  const line = lineIn(beside);
  if (error !== null) {
    return (
      <p class="problem">
        <Sign look="error" />
        <span>
          <strong>{cell.error(address, error.code)}</strong> {error.sentence}
        </span>
      </p>
    );
  }
  if (frozenFormula !== null) return <p class="help">{cell.frozen(address, frozenFormula)}</p>;
  if (asked !== null) return <CellFigure address={address} asked={asked} />;
  if (line !== null) return <LineFigure host={grid.host} line={line} chosen={chosen} />;
  if (prompt === null) return <p class="quiet">{cell.hint}</p>;
  return (
    <p class="help">
      <strong lang="fr">{prompt.title}</strong> <span lang="fr">{prompt.text}</span>
    </p>
  );
}
