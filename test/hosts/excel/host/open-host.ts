/** The host of Excel, with a simulated Excel under it. */
import { excelHost } from "../../../../src/hosts/excel/excel-host";
import { openSimulatedExcel, type ExcelOptions, type SimulatedExcel } from "../simulator/open-excel";

interface OpenHost extends SimulatedExcel {
  readonly host: typeof excelHost;
}

/** A page has one Excel: the last one opened is that of the host. */
export function openHost(options: ExcelOptions = {}): OpenHost {
  const simulated = openSimulatedExcel(options);
  Object.assign(globalThis, { Excel: simulated.Excel, Office: simulated.Office });
  return { ...simulated, host: excelHost };
}

export function noProgress(): void {
  // Nobody looks.
}
