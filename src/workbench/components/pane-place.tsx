import { useEffect, useRef, useState } from "preact/hooks";
import { whenIdle } from "../../hosts/workbench/when-idle";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import type { PaneMemory } from "../../taskpane/pane-context";
import type { mountPane } from "../../taskpane/mount-pane";
import { speechIn } from "../../taskpane/speech/speech-in";
import { usePage } from "../page-context";
import { Trouble } from "./trouble";

interface Props {
  /** null as long as there is no grid. */
  readonly host: SpreadsheetHost | null;
  readonly memory: PaneMemory;
  /** Once it is there, or cannot come. */
  readonly onSettled: () => void;
}

/** The pane of the add-in, over the grid. */
export function PanePlace({ host, memory, onSettled }: Props) {
  const { language, words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  // Whoever mounts it says what cannot be loaded.
  useEffect(() => void Promise.allSettled([loadPane(), speechIn(language)]), []);
  useEffect(() => {
    if (host === null || place.current === null) return;
    const mounting = mountIn(place.current, host, language, memory);
    void mounting.catch(setTrouble).then(onSettled);
    return () =>
      void mounting.then(
        (unmount) => unmount(),
        () => undefined,
      );
  }, [host]);
  return (
    <>
      {trouble !== null && <Trouble error={trouble} />}
      <div ref={place}>
        <p class="waiting">{words.loadingPane}</p>
      </div>
    </>
  );
}

/** Asked for while the grid is on its way. */
const loadPane = () => import(/* webpackChunkName: "pane" */ "../../taskpane/mount-pane");

/** In milliseconds: a grid that goes on drawing does not keep the pane waiting for longer. */
const patience = 400;

/** Once one can type in the grid, which ends its drawing meanwhile. @returns what takes it away */
async function mountIn(...given: Parameters<typeof mountPane>): Promise<() => void> {
  const [{ mountPane }] = await Promise.all([loadPane(), quiet()]);
  return mountPane(...given);
}

function quiet(): Promise<void> {
  return new Promise((resolve) => whenIdle(resolve, patience));
}
