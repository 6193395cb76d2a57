/** The table of the examples, as one drops it on the page: its rows judged, then all its workbooks in one file. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { judgeTable } from "../../src/communities/judge-table";
import { zipOfTable } from "../../src/communities/zip-of-table";
import { refuse } from "../../src/refusal/refused";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { wholeCaseOfWorkbook } from "../../src/workbook/read-inputs";
import { plainSpaces } from "../cli/run-cli";
import { today } from "../today";

const table = readFileSync(new URL("../../examples/communities/communautes.csv", import.meta.url));
const lines = table.toString("utf8").trim().split("\r\n");
/** As the page, which reads no other file. */
const noCase = (file: string) => refuse({ kind: "caseNotInPage", file });
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

test("the page in English is told why in English, whatever the fault", async () => {
  const head =
    "nom;population;communes;taille;barème;signature;missions;taux qualité;suggestions;taux;solde en banque;cas";
  const rows = [
    "A;;;;;;;;;;;",
    "B;beaucoup;;;;;;;;;;",
    "C;;Xyzzy;;;;;;;;;",
    "D;;;9;;;;;;;;",
    "E;;;2;accord 1999;;;;;;;",
    "F;;;2;;31/02/2024;;;;;;",
    "G;;;2;;;jardinage;;;;;",
    "H;;;2;;;socle;80 %;;;;",
    "I;;;2;;;;;peut-être;;;",
    "J;;;2;;;;;;120 %;;",
    "K;;;2;;01/03/2024;;;;;beaucoup;",
    "L;;;;;;;;;;;autre.json",
  ];
  const { outcomes } = await judge(Buffer.from([head, ...rows].join("\n")));
  const said = outcomes.map(({ name, result }) => [
    name,
    "inEnglish" in result ? plainSpaces(result.inEnglish) : "ready",
  ]);
  expect(said).toEqual([
    [
      "A",
      expect.stringContaining(
        'The population is missing. Fill one of the columns "population", "communes" or "taille".',
      ),
    ],
    ["B", expect.stringContaining('Population received: "beaucoup". Give a whole number')],
    ["C", expect.stringContaining('"communes": Commune received: "Xyzzy", unknown.')],
    ["D", expect.stringContaining("Tier received: 9. Give 1, 2, 3 or 4")],
    ["E", expect.stringContaining('Schedule received: "accord 1999".')],
    ["F", expect.stringContaining('Date received: "31/02/2024". Give a date that exists')],
    ["G", expect.stringContaining('Mission or line received: "jardinage", unknown.')],
    [
      "H",
      expect.stringContaining(
        'the column "taux Qualité et pertinence" is filled, and "Quality and relevance" is not kept.',
      ),
    ],
    ["I", expect.stringContaining('the column "suggestions" received "peut-être". Give oui or non.')],
    ["J", expect.stringContaining('column "taux": Rate received: 1.2.')],
    ["K", expect.stringContaining('column "solde en banque": Amount received: "beaucoup".')],
    ["L", expect.stringContaining('the column "cas" names the file "autre.json", which the page does not read.')],
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
