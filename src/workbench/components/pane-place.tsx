import { useEffect, useRef, useState } from "preact/hooks";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import type { Language } from "../../texts/language";
import { usePage } from "../page-context";
import { Trouble } from "./trouble";

/** The pane of the add-in, over the grid. @param host null as long as there is no grid */
export function PanePlace({ host }: { host: SpreadsheetHost | null }) {
  const { language, words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => {
    if (host === null || place.current === null) return;
    const mounting = mountIn(place.current, host, language);
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
function mountIn(place: HTMLElement, host: SpreadsheetHost, language: Language): Promise<() => void> {
  return import(/* webpackChunkName: "pane" */ "../../taskpane/mount-pane").then(({ mountPane }) =>
    mountPane(place, host, language),
  );
}
