import { useRef, useState } from "preact/hooks";
import { useKeeper, useKeptGrid } from "../keep/use-keeper";
import { usePage } from "../page-context";
import { useDesk } from "../use-desk";
import { isLedger } from "../opening/is-ledger";
import { useDroppedFile } from "../use-dropped-file";
import { gridIn, useGrid } from "../use-grid";
import { useOffline } from "../use-offline";
import { usePaneFold } from "../use-pane-fold";
import { usePrintKey } from "../use-print-key";
import { useRegionKeys } from "../use-region-keys";
import { Answers } from "./answers";
import { Charts } from "./charts";
import { CommunitiesPlace } from "./communities/communities-place";
import { DropHere } from "./drop-here";
import { Foot } from "./foot";
import { GridPlace } from "./grid-place";
import { PanePlace } from "./pane-place";
import { Question } from "./question";
import { SkipLinks } from "./skip-links";
import { Taken } from "./taken";
import { TopBar } from "./top-bar";
import { Welcome } from "./welcome";

/** A text of rows and columns; a workbook opens in the grid, unless it holds such a table too. */
function isTable({ name }: File): boolean {
  return /\.(?:csv|tsv)$/i.test(name);
}

export function Page() {
  const { words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const keeping = useKeeper();
  const stage = useGrid(place, keeping.keeper);
  const grid = gridIn(stage);
  const settlePane = useOffline(stage.kind);
  const [table, showTable] = useState<File | null>(null);
  const desk = useDesk(stage, keeping, showTable);
  useKeptGrid(keeping.keeper, grid, desk.isBlank);
  const isTaken = keeping.taken !== null;
  const fold = usePaneFold();
  const take = async (file: File) => {
    if (isTable(file) && !(await isLedger(file))) showTable(file);
    else desk.open(file);
  };
  const isOver = useDroppedFile((file) => void take(file));
  useRegionKeys();
  usePrintKey(desk.print);
  return (
    <>
      <SkipLinks onPane={fold.open} />
      <TopBar
        desk={desk}
        isReady={grid !== null && !isTaken}
        fold={fold}
        keeping={keeping}
        onFile={(file) => void take(file)}
      />
      <div class="desk">
        <main class="sheet-side">
          <Answers desk={desk} stage={stage} />
          {grid !== null && desk.isBlank && !isTaken && <Welcome desk={desk} />}
          {keeping.taken !== null && <Taken purpose={keeping.taken} resume={desk.resume} />}
          <GridPlace place={place} stage={stage} isTaken={isTaken}>
            {grid !== null && !isTaken && <Charts grid={grid} />}
          </GridPlace>
          <Foot grid={grid} outcome={keeping.outcome} isBlank={desk.isBlank || isTaken} />
        </main>
        <aside
          class="pane-side"
          id="pane"
          aria-label={words.parts.pane}
          tabIndex={-1}
          inert={isTaken}
          hidden={!fold.isOpen}
          ref={fold.pane}
        >
          <PanePlace key={desk.pane.edition} host={desk.paneHost} memory={desk.pane.memory} onSettled={settlePane} />
        </aside>
      </div>
      <Question question={desk.question} />
      {table !== null && <CommunitiesPlace file={table} onClose={() => showTable(null)} />}
      {isOver && <DropHere />}
    </>
  );
}
