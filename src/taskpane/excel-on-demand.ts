import { readOurCells } from "../hosts/excel/read-our-cells";
import type { excelHost } from "../hosts/excel/excel-host";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";

/** Excel, of which the pane needs little until something is to be done: the rest is loaded then. */
export const excelOnDemand: SpreadsheetHost = {
  readOurCells,
  build: async (...given) => (await excel()).build(...given),
  undoBuild: async () => (await excel()).undoBuild(),
  goTo: async (...given) => (await excel()).goTo(...given),
  insertFormula: async (...given) => (await excel()).insertFormula(...given),
  repairFormulas: async () => (await excel()).repairFormulas(),
  boardPage: "sheet",
  countFormulas: async (...given) => (await excel()).countFormulas(...given),
  freezeFormulas: async (...given) => (await excel()).freezeFormulas(...given),
};

async function excel(): Promise<typeof excelHost> {
  return (await import(/* webpackChunkName: "excel" */ "../hosts/excel/excel-host")).excelHost;
}
