/** The work in progress, kept in this browser alone, between two visits of the page. */
import * as v from "valibot";
import type { GridState } from "../../hosts/workbench/grid";
import { version } from "../../taskpane/version";
import { readText, removeText, writeText } from "./browser-store";

const place = "cpts-workbench";

const keptSchema = v.object({ version: v.string(), state: v.record(v.string(), v.unknown()) });

export interface KeptWork {
  /** The product's, that kept it. */
  readonly version: string;
  readonly state: GridState;
}

/** null when there is none. @throws when what is there cannot be read */
export function readKeptWork(): KeptWork | null {
  const text = readText(place);
  return text === null ? null : v.parse(keptSchema, JSON.parse(text));
}

/** @returns whether the browser took it: it may be too large */
export function keepWork(state: GridState): boolean {
  return writeText(place, JSON.stringify({ version, state } satisfies KeptWork));
}

export function forgetWork(): void {
  removeText(place);
}
