/** Why a file cannot be opened, as facts; `texts` gives them their sentence. */
export type FileProblem =
  /** In bytes. */
  | { readonly kind: "tooBig"; readonly size: number; readonly most: number }
  | { readonly kind: "notAWorkbook" }
  /** Excel wraps a workbook that has a password in the container of the .xls files. */
  | { readonly kind: "protectedOrOld" }
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
