import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";
import { gridIn, type GridStage } from "./use-grid";

export interface Contents {
  /** Nothing was ever put into the grid. */
  readonly isBlank: boolean;
  /** What is in the grid cannot be had again from an example or a file. */
  readonly isEdited: () => boolean;
  /** An example or a file was just put into the grid. */
  readonly markWhole: () => void;
  /** For the pane: what it builds is somebody's work. null as long as there is no grid. */
  readonly paneHost: SpreadsheetHost | null;
}

/** What would be lost if the grid held something else. */
export function useContents(stage: GridStage): Contents {
  const grid = gridIn(stage);
  const [isBlank, setBlank] = useState(true);
  const wasEdited = useRef(false);
  const mark = (isEdited: boolean) => {
    setBlank(false);
    wasEdited.current = isEdited;
  };
  useEffect(() => {
    if (stage.kind !== "ready") return;
    const isFound = stage.memory !== "none" && stage.memory !== "unreadable";
    setBlank(!isFound);
    wasEdited.current = isFound;
    return stage.grid.host.onEdited?.(() => mark(true));
  }, [grid]);
  const paneHost = useMemo(() => grid && tellingBuilds(grid.host, () => mark(true)), [grid]);
  return { isBlank, isEdited: () => wasEdited.current, markWhole: () => mark(false), paneHost };
}

function tellingBuilds(host: SpreadsheetHost, onBuilt: () => void): SpreadsheetHost {
  const build: SpreadsheetHost["build"] = async (...given) => {
    const built = await host.build(...given);
    onBuilt();
    return built;
  };
  return { ...host, build };
}
