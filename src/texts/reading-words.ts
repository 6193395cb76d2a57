/** Why a workbook of ours is not read back, and what to do. `cell` is a label and its place, as people find it. */
export interface ReadingWords {
  readonly newer: string;
  readonly marksLost: string;
  readonly namesLost: (lost: number) => string;
  readonly cellLost: (label: string, sheet: string) => string;
  readonly notOneCell: (label: string, sheet: string, refersTo: string) => string;
  readonly sameCell: (place: string, label: string, other: string) => string;
  /** @param published in euros */
  readonly rowMoved: (place: string, label: string, found: string) => string;
  readonly amountBlank: (cell: string, published: number) => string;
  readonly labelMoved: (label: string, sheet: string, address: string) => string;
  readonly word: (cell: string, received: string, accepted: readonly string[]) => string;
  readonly notADay: (cell: string, received: string) => string;
  readonly boolean: (cell: string) => string;
  readonly error: (cell: string, code: string) => string;
  readonly notComputed: (cell: string) => string;
}
