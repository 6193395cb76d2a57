import { useState } from "preact/hooks";
import { usePage } from "../page-context";
import type { Keeping } from "../keep/use-keeper";
import type { Desk } from "../use-desk";
import type { PaneFold } from "../use-pane-fold";
import { ExamplesMenu } from "./examples-menu";
import { LanguageLink } from "./language-link";
import { OpenButton } from "./open-button";
import { WorksDialog } from "./works-dialog";

interface Props {
  readonly desk: Desk;
  /** The grid is there. */
  readonly isReady: boolean;
  readonly fold: PaneFold;
  readonly keeping: Keeping;
  readonly onFile: (file: File) => void;
}

export function TopBar({ desk, isReady, fold, keeping, onFile }: Props) {
  const { words } = usePage();
  const { actions } = words;
  const [showsWorks, setShowsWorks] = useState(false);
  const isOff = !isReady || desk.isBusy;
  return (
    <header class="top">
      <h1 class="brand">
        <img src="assets/icon-64.png" alt="" width="24" height="24" />
        {words.title}
      </h1>
      <div class="buttons" role="group" aria-label={words.parts.actions}>
        <ExamplesMenu isOff={isOff} onChoose={desk.show} />
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          aria-disabled={desk.isBusy}
          onClick={() => setShowsWorks(!desk.isBusy)}
        >
          {words.works.title}
        </button>
        <OpenButton isOff={isOff} onChoose={onFile} />
        <button type="button" class="button primary" aria-disabled={isOff} onClick={desk.download}>
          {actions.download}
        </button>
        <button type="button" class="button" aria-disabled={isOff} onClick={desk.print}>
          {actions.print}
        </button>
        <button type="button" class="button" aria-disabled={isOff} onClick={desk.restart}>
          {actions.restart}
        </button>
      </div>
      <div class="buttons end">
        <LanguageLink />
        <button type="button" class="button" aria-expanded={fold.isOpen} aria-controls="pane" onClick={fold.toggle}>
          {actions.pane}
        </button>
      </div>
      {showsWorks && <WorksDialog desk={desk} keeping={keeping} onClose={() => setShowsWorks(false)} />}
    </header>
  );
}
