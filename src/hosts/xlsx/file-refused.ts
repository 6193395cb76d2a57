/** Why a file cannot be opened, as facts; `texts` gives them their sentence. */
export type FileProblem =
  /** In bytes. */
  | { readonly kind: "tooBig"; readonly size: number; readonly most: number }
  | { readonly kind: "empty" }
  | { readonly kind: "notAWorkbook" }
  /** What Excel leaves beside an open workbook, under a name that begins with `~$`. */
  | { readonly kind: "lockFile" }
  /** Excel wraps a workbook that has a password in the container of the .xls files. */
  | { readonly kind: "password" }
  /** .xls */
  | { readonly kind: "oldFormat" }
  /** .xlsb */
  | { readonly kind: "binaryFormat" }
  /** .ods */
  | { readonly kind: "openDocument" }
  /** Its days are counted from 1904: ours would show four years later. */
  | { readonly kind: "daysFrom1904" }
  | { readonly kind: "damaged" }
  /** A few bytes that unfold into far too many. */
  | { readonly kind: "tooMuchInside" }
  | { readonly kind: "notOurs" };

export class FileRefused extends Error {
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(problem.kind, options);
    this.name = "FileRefused";
  }
}

const mostBytes = 20_000_000;

/** @param size in bytes @throws FileRefused */
export function refuseTooBig(size: number): void {
  if (size > mostBytes) throw new FileRefused({ kind: "tooBig", size, most: mostBytes });
}

/** Whatever a reader stumbled upon, the file is what is wrong. @throws FileRefused and nothing else */
export function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused({ kind: "damaged" }, { cause });
  }
}
