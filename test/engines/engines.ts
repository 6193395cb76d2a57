/**
 * The programs that compute our workbooks anew. On each push Gnumeric computes one in six of those that are drawn and
 * LibreOffice, five times slower, one in twenty-four; of those that are each of their own kind Gnumeric computes all, and
 * LibreOffice one in four. `npm run test:all` gives all of them to both.
 */
import { share } from "../share";
import { describeWith } from "./describe-with";
import { recalculateInGnumeric, ssconvert } from "./gnumeric";
import { recalculate as recalculateInLibreOffice, soffice } from "./libreoffice";
import type { ReadBack } from "./read-values";

export interface Engine {
  readonly recalculate: (files: ReadonlyMap<string, Uint8Array>) => Promise<ReadonlyMap<string, ReadBack>>;
  /** Those that it computes of workbooks that are alike. */
  readonly shareOf: <Item>(all: readonly Item[]) => readonly Item[];
  /** Those that it computes of workbooks of which each shows something of its own. */
  readonly shareOfKinds: <Item>(all: readonly Item[]) => readonly Item[];
}

const engines = [
  { name: "Gnumeric", program: ssconvert, recalculate: recalculateInGnumeric, step: 6, stepOfKinds: 1 },
  { name: "LibreOffice", program: soffice, recalculate: recalculateInLibreOffice, step: 24, stepOfKinds: 4 },
];

/** @param words what follows « in Gnumeric » in the name of the tests */
export function describeInEngines(words: string, body: (engine: Engine) => void): void {
  for (const { name, program, step, stepOfKinds, recalculate } of engines) {
    describeWith(program)(`in ${name}${words}`, () => {
      body({ recalculate, shareOf: (all) => share(all, step), shareOfKinds: (all) => share(all, stepOfKinds) });
    });
  }
}
