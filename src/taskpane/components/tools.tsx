import { usePane } from "../pane-context";
import { About } from "./about";
import { Freeze } from "./freeze";
import { Repair } from "./repair";

/** What is done to formulas that are already in the workbook, and what this is. */
export function Tools() {
  const { host } = usePane();
  return (
    <>
      {host.repairFormulas && <Repair />}
      <Freeze />
      <About />
    </>
  );
}
