import { Freeze } from "./freeze";
import { PaneFoot } from "./pane-foot";
import { Repair } from "./repair";

/** What is done to formulas that are already in the workbook. */
export function ToolsTab() {
  return (
    <>
      <Repair />
      <Freeze />
      <PaneFoot />
    </>
  );
}
