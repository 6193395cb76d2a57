import { excelHost } from "../../src/hosts/excel/excel-host";
import { openSimulatedExcel } from "../../test/hosts/excel/simulator/open-excel";
import { examplePlan } from "./example";
import type { Row } from "./table";

const mostRoundTrips = 2;
const mostMegabytes = 5;

/** A first build, then a rebuild over it, through Microsoft's own office.js on a simulated Excel. */
export async function benchExcel(): Promise<Row[]> {
  const { Excel, Office, log } = openSimulatedExcel();
  Object.assign(globalThis, { Excel, Office });
  const build = async (name: string): Promise<Row> => {
    log.clear();
    await excelHost.build(examplePlan(), () => undefined);
    return {
      rendu: name,
      "allers-retours": String(log.roundTrips),
      "borne (allers-retours)": String(mostRoundTrips),
      "plus grande requête (Ko)": (log.largest / 1024).toFixed(0),
      "borne (Ko)": String(mostMegabytes * 1024),
    };
  };
  return [await build("première construction"), await build("reconstruction")];
}
