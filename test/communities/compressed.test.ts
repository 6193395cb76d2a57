/** Many workbooks are compressed by Node: the parts are those of any other, to the last byte. */
import { unzipSync } from "fflate";
import { nativeDeflate } from "../../src/cli/communities/native-deflate";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { planOf } from "../plan-of";

test("a workbook of communities holds the parts of the same budget alone, and reads back", async () => {
  const plan = planOf({ name: "CPTS à l'essai", population: 62_000, signature: "2024-03-01" });
  const [alone, among] = [await writeXlsx(plan), await writeXlsx(plan, nativeDeflate)];
  const [parts, others] = [unzipSync(alone), unzipSync(among)];
  expect(Object.keys(others)).toEqual(Object.keys(parts));
  expect(
    Object.keys(parts).filter((path) => Buffer.compare(parts[path] ?? Buffer.of(), others[path] ?? Buffer.of()) !== 0),
  ).toEqual([]);
  expect(caseOfWorkbook(readXlsx(among))).toMatchObject({ name: "CPTS à l'essai", population: 62_000 });
  expect(among.length).toBeLessThan(alone.length * 1.1);
});
