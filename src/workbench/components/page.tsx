import { useRef, useState } from "preact/hooks";
import { useKeeping } from "../keep/use-keeping";
import { usePage } from "../page-context";
import { useDesk } from "../use-desk";
import { useDroppedFile } from "../use-dropped-file";
import { gridIn, useGrid } from "../use-grid";
import { usePaneFold } from "../use-pane-fold";
import { usePrintKey } from "../use-print-key";
import { useRegionKeys } from "../use-region-keys";
import { Answers } from "./answers";
import { Charts } from "./charts";
import { DropHere } from "./drop-here";
import { Foot } from "./foot";
import { GridPlace } from "./grid-place";
import { PanePlace } from "./pane-place";
import { Question } from "./question";
import { SkipLinks } from "./skip-links";
import { TopBar } from "./top-bar";
import { Welcome } from "./welcome";

export function Page() {
  const { words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const [edition, setEdition] = useState(0);
  const stage = useGrid(place, edition);
  const grid = gridIn(stage);
  const desk = useDesk(stage, () => setEdition(edition + 1));
  const isKept = useKeeping(grid, desk.isBlank);
  const fold = usePaneFold();
  const isOver = useDroppedFile(desk.open);
  useRegionKeys();
  usePrintKey(desk.print);
  return (
    <>
      <SkipLinks onPane={fold.open} />
      <TopBar desk={desk} isReady={grid !== null} fold={fold} />
      <div class="desk">
        <main class="sheet-side">
          <Answers desk={desk} stage={stage} />
          {grid !== null && desk.isBlank && <Welcome desk={desk} />}
          <GridPlace place={place} stage={stage} />
          {grid !== null && <Charts grid={grid} />}
          <Foot grid={grid} isKept={isKept} isBlank={desk.isBlank} />
        </main>
        <aside
          class="pane-side"
          id="pane"
          aria-label={words.parts.pane}
          tabIndex={-1}
          hidden={!fold.isOpen}
          ref={fold.pane}
        >
          <PanePlace key={`${edition} ${desk.paneEdition}`} host={desk.paneHost} />
        </aside>
      </div>
      <Question question={desk.question} />
      {isOver && <DropHere />}
    </>
  );
}
