/**
 * The programs that compute our workbooks anew. On each push Gnumeric computes one in six and LibreOffice, five
 * times slower, one in twenty-four; `npm run test:all` gives all of them to both.
 */
import { share } from "../share";
import { describeWith } from "./describe-with";
import { recalculateInGnumeric, ssconvert } from "./gnumeric";
import { recalculate, soffice } from "./libreoffice";
import type { ReadBack } from "./read-values";

export interface Engine {
  readonly recalculate: (files: ReadonlyMap<string, Uint8Array>) => Promise<ReadonlyMap<string, ReadBack>>;
  /** Those of the workbooks that it computes. */
  readonly shareOf: <Item>(all: readonly Item[]) => readonly Item[];
}

const engines = [
  { name: "Gnumeric", program: ssconvert, recalculate: recalculateInGnumeric, step: 6 },
  { name: "LibreOffice", program: soffice, recalculate, step: 24 },
];

/** @param words what follows « in Gnumeric » in the name of the tests */
export function describeInEngines(words: string, body: (engine: Engine) => void): void {
  for (const { name, program, step, ...engine } of engines) {
    describeWith(program)(`in ${name}${words}`, () => {
      body({ ...engine, shareOf: (all) => share(all, step) });
    });
  }
}
