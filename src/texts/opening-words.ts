/** Why a file of somebody's was not opened, and what to do. Sizes are in bytes. */
export interface OpeningWords {
  readonly tooBig: (size: number, most: number) => string;
  readonly notAWorkbook: string;
  readonly empty: string;
  readonly lockFile: string;
  readonly password: string;
  readonly oldFormat: string;
  readonly binaryFormat: string;
  readonly openDocument: string;
  readonly daysFrom1904: string;
  readonly damaged: string;
  readonly tooMuchInside: string;
  readonly notOurs: string;
  /** What an input cell holds cannot be read. @param why a sentence @param sheet as the product named it */
  readonly cell: (label: string, sheet: string, why: string) => string;
  readonly populationMissing: string;
}
