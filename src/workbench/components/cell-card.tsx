import { figureOf } from "../../functions/carded";
import { isCarded } from "../../functions/formats";
import type { Asked } from "../../hosts/workbench/grid";
import { FigureTable } from "../../taskpane/components/figure/figure-table";
import { usePage } from "../page-context";

/** The card that Excel shows of the same formula. */
export function CellCard({ id, given }: Asked) {
  const { language } = usePage();
  const name = id.replace(/^CPTS\./, "");
  return isCarded(name) ? <FigureTable {...figureOf(name, given)} language={language} /> : null;
}
