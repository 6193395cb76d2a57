/** What Univer knows while it computes. It forgets after each time how references and numbers are written, and reads them anew. */
import { FormulaRuntimeService } from "@univerjs/preset-sheets-core";

export class RememberingRuntime extends FormulaRuntimeService {
  /** None depends on what the cells hold; Univer keeps a hundred thousand of each at most. */
  override clearReferenceAndNumberformatCache(): void {}
}
