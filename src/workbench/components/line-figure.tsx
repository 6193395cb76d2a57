import { useState } from "preact/hooks";
import { lineNames } from "../../agreement/line-names";
import type { LineId } from "../../agreement/lines";
import type { ChosenCell } from "../../hosts/workbench/grid";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import { Fold } from "../../taskpane/components/fold";
import { useOnDemand } from "../../taskpane/use-on-demand";
import { usePage } from "../page-context";

interface Props {
  readonly host: SpreadsheetHost;
  readonly line: LineId;
  /** Another one each time that the cell changes. */
  readonly chosen: ChosenCell;
}

const load = () => import(/* webpackChunkName: "line-card" */ "./line-card").then(({ LineCard }) => ({ LineCard }));

/** What the amounts of a line of our sheets are made of, and where that comes from, as the pane says it of its preview. */
export function LineFigure({ host, line, chosen }: Props) {
  const { language, words } = usePage();
  const [isOpen, setOpen] = useState(false);
  const parts = useOnDemand(isOpen && chosen, load);
  const name = lineNames[line][language];
  return (
    <Fold summary={words.cell.line(chosen.address, name)} isOpen={isOpen} onToggle={setOpen}>
      {parts === null && <p role="status">{words.done.working}</p>}
      {parts === "failed" && <p class="problem">{words.cannotLoad}</p>}
      {parts !== null && parts !== "failed" && <parts.LineCard host={host} line={line} chosen={chosen} />}
    </Fold>
  );
}
