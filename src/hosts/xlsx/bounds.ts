/**
 * How much of an .xlsx file is read at the most, whoever reads it: what it may cost is known before it is spent. Said in
 * docs/limits.md too, which a test holds to these.
 */
export const bounds = {
  /** In bytes, of the file, and of all that it says that it unpacks to: a workbook unpacks to ten times its file. */
  file: 20_000_000,
  unpacked: 400_000_000,
  /** More than any workbook has, few enough to be listed at once. */
  parts: 2_000,
  /** Of the parts that are read of one file, in bytes once unpacked. */
  read: 100_000_000,
  /** Of one part, in bytes once unpacked. Sixty thousand rows of fifty formatted cells fit in a sheet. */
  part: { sheet: 80_000_000, texts: 32_000_000, workbook: 8_000_000, looks: 8_000_000, relationships: 1_000_000 },
  /**
   * Elements within one another, and attributes of one: Office writes some ten, and some thirty. The parser remembers them
   * all: 60 MB of either, which a file of 300 KB may hold, would take all the memory that there is.
   */
  within: 100,
  attributes: 300,
  /** Bytes of XML in which nothing begins and nothing ends: the longest text of a cell, each letter written by its number. */
  inOnePiece: 400_000,
  /** Excel's: no cell has more characters. */
  cellText: 32_767,
  /** Of the texts of a file, in characters. */
  texts: 16_000_000,
  /** That hold something, in the sheets that are read of a file. Ours hold some ten thousand; each takes a hundred bytes. */
  cells: 400_000,
  /** Of the sheets that are carried to another workbook, ours and a person's own: each is written again. */
  carried: 120_000,
  /** Blank ones too: a few cells in the last column of each row would fill the memory with what they leave blank. */
  places: 2_000_000,
  /** Excel's. */
  rows: 1_048_576,
  columns: 16_384,
} as const;
