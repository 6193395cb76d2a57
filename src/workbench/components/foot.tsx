import { Sign } from "../../taskpane/components/sign";
import type { Grid } from "../../hosts/workbench/grid";
import { usePage } from "../page-context";
import { CellLine } from "./cell-line";

interface Props {
  readonly grid: Grid | null;
  readonly isKept: boolean;
  readonly isBlank: boolean;
}

/** One line under the grid: what there is to say of the chosen cell, and where the work is kept. */
export function Foot({ grid, isKept, isBlank }: Props) {
  const { keep } = usePage().words;
  return (
    <div class="foot">
      <CellLine grid={grid} />
      <div role="status">
        {!isBlank && isKept && <p class="quiet">{keep.kept}</p>}
        {!isKept && (
          <p class="problem">
            <Sign look="error" /> {keep.impossible}
          </p>
        )}
      </div>
    </div>
  );
}
