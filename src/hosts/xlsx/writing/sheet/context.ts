import type { WorkbookPlan } from "../../../../workbook/plan";
import type { SharedTexts } from "../shared-texts";
import type { CellStyles } from "../styles/cell-styles";
import type { HighlightStyles } from "../styles/highlight-styles";

/** What the sheets of a workbook share, and gather as they are written. */
export interface SheetContext {
  readonly footer: WorkbookPlan["footer"];
  readonly texts: SharedTexts;
  readonly styles: CellStyles;
  readonly highlights: HighlightStyles;
}
