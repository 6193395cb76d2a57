import { useEffect, useRef, useState } from "preact/hooks";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import type { PaneMemory } from "../../taskpane/pane-context";
import type { mountPane } from "../../taskpane/mount-pane";
import { usePage } from "../page-context";
import { Trouble } from "./trouble";

interface Props {
  /** null as long as there is no grid. */
  readonly host: SpreadsheetHost | null;
  readonly memory: PaneMemory;
}

/** The pane of the add-in, over the grid. */
export function PanePlace({ host, memory }: Props) {
  const { language, words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => {
    if (host === null || place.current === null) return;
    const mounting = mountIn(place.current, host, language, memory);
    mounting.catch(setTrouble);
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

/** @returns what takes it away */
function mountIn(...given: Parameters<typeof mountPane>): Promise<() => void> {
  return import(/* webpackChunkName: "pane" */ "../../taskpane/mount-pane").then(({ mountPane }) =>
    mountPane(...given),
  );
}
