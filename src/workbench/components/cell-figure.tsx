import { useState } from "preact/hooks";
import type { Asked } from "../../hosts/workbench/grid";
import { Fold } from "../../taskpane/components/fold";
import { useOnDemand } from "../../taskpane/use-on-demand";
import { usePage } from "../page-context";

interface Props {
  readonly address: string;
  readonly asked: Asked;
}

const load = () => import(/* webpackChunkName: "cell-card" */ "./cell-card").then(({ CellCard }) => ({ CellCard }));

/** What the figure of a cell is made of and where that comes from; it stays open from one cell to the next. */
export function CellFigure({ address, asked }: Props) {
  const { words } = usePage();
  const [isOpen, setOpen] = useState(false);
  const parts = useOnDemand(isOpen && asked, load);
  return (
    <Fold summary={words.cell.figure(address)} isOpen={isOpen} onToggle={setOpen}>
      {parts === null && <p role="status">{words.done.working}</p>}
      {parts === "failed" && <p class="problem">{words.cannotLoad}</p>}
      {parts !== null && parts !== "failed" && <parts.CellCard {...asked} />}
    </Fold>
  );
}
