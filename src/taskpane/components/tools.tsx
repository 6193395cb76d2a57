import { usePane } from "../pane-context";
import { Freeze } from "./freeze";
import { Repair } from "./repair";

/** What is done to formulas that are already in the workbook. */
export function Tools() {
  const { host } = usePane();
  return (
    <>
      {host.repairFormulas && <Repair />}
      <Freeze />
    </>
  );
}
