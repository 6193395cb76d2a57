import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { examplePlan } from "./example";
import { median } from "./median";
import type { Row } from "./table";

const runs = 100;
/** At each focus of the pane, and after each edit in the grid. */
const bar = 5;

/** From the names and the values that a host gives to a case; a file has to be opened first. */
export async function benchReading(): Promise<Row[]> {
  const bytes = await writeXlsx(examplePlan());
  const found = readXlsx(bytes);
  const reading = medianOf(() => caseOfWorkbook(found));
  return [
    {
      étape: "des noms aux choix",
      "temps (ms)": reading.toFixed(2),
      [`part de ${bar} ms`]: `${Math.round((reading / bar) * 100)} %`,
    },
    { étape: "ouvrir le fichier", "temps (ms)": medianOf(() => readXlsx(bytes)).toFixed(1) },
  ];
}

function medianOf(work: () => unknown): number {
  return median(
    Array.from({ length: runs }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}
