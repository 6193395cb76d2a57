/** The table of the examples, as one drops it on the page: its rows judged, then all its workbooks in one file. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { judgeTable } from "../../src/communities/judge-table";
import { zipOfTable } from "../../src/communities/zip-of-table";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { wholeCaseOfWorkbook } from "../../src/workbook/read-inputs";
import { plainSpaces } from "../cli/run-cli";
import { today } from "../today";

const table = readFileSync(new URL("../../examples/communities/communautes.csv", import.meta.url));
const lines = table.toString("utf8").trim().split("\r\n");
const noCase = () => Promise.reject(new Error("no row names a case"));
const judge = (bytes: Uint8Array) => judgeTable(bytes, { today, readCaseOf: noCase, onRow: () => undefined });

test("forty communities are judged, and the two bad rows are told by their sentence", async () => {
  const { outcomes } = await judge(table);
  const refused = outcomes.flatMap(({ line, name, result }) =>
    "problem" in result ? [[line, name, plainSpaces(result.problem)]] : [],
  );
  expect(outcomes).toHaveLength(40);
  expect(refused).toEqual([
    [13, "CPTS Plaine et Canal", expect.stringContaining("« Pierrefitte-sur-Seine », qui a fusionné dans Saint-Denis")],
    [28, "CPTS de la Rade", expect.stringContaining("« Brst (29) », inconnue. Vouliez-vous dire Brest (29019)")],
  ]);
});

test("the zip holds a workbook a good row, which reads back, the summary and the report of all rows", async () => {
  const few = [lines[0], lines[1], lines[12], "CPTS de l'Évêché;Brest (29);;;"].join("\n");
  const steps: number[][] = [];
  const making = { today, version: "1.2.3", onMade: (...step: number[]) => void steps.push(step) };
  const pieces = await zipOfTable(await judge(Buffer.from(few)), making);
  const files = unzipSync(Buffer.concat(pieces));
  expect(Object.keys(files)).toEqual(["CPTS Bugey Sud.xlsx", "CPTS de l'Évêché.xlsx", "_Synthèse.xlsx", "report.csv"]);
  expect(steps).toEqual([
    [1, 2],
    [2, 2],
  ]);
  const bytes = files["CPTS de l'Évêché.xlsx"];
  expect(bytes && wholeCaseOfWorkbook(readXlsx(bytes))).toMatchObject({
    name: "CPTS de l'Évêché",
    communes: { list: "Brest (29019)", population: 142_346 },
  });
  const report = new TextDecoder().decode(files["report.csv"]).split("\r\n");
  expect(report.slice(1, 4).map((row) => row.split(";").slice(0, 4))).toEqual([
    ["2", "CPTS Bugey Sud", "Ain (01)", "fait"],
    ["3", "CPTS Plaine et Canal", "", "refusé"],
    ["4", "CPTS de l'Évêché", "Finistère (29)", "fait"],
  ]);
}, 60_000);

test("what is no table is refused, and nothing is judged", async () => {
  await expect(judge(Buffer.from("Des notes\nsans colonnes"))).rejects.toMatchObject({
    problem: { kind: "headsMissing" },
  });
});
