import { Sign } from "../../taskpane/components/sign";
import type { Grid } from "../../hosts/workbench/grid";
import type { Outcome } from "../keep/works-store";
import { usePage } from "../page-context";
import { CellLine } from "./cell-line";

interface Props {
  readonly grid: Grid | null;
  readonly outcome: Outcome;
  readonly isBlank: boolean;
}

/** One line under the grid: what there is to say of the chosen cell, and where the work is kept. */
export function Foot({ grid, outcome, isBlank }: Props) {
  const { keep } = usePage().words;
  return (
    <div class="foot">
      <CellLine grid={grid} />
      <div role="status">
        {!isBlank && outcome === "kept" && <p class="quiet">{keep.kept}</p>}
        {outcome !== "kept" && (
          <p class="problem">
            <Sign look="error" /> {keep[outcome]}
          </p>
        )}
      </div>
    </div>
  );
}
