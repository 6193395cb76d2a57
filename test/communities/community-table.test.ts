/** The table of communities: any program's text, or a workbook; and a sentence for each fault of a row. */
import { fold } from "../../src/agreement/fold";
import { fileNames } from "../../src/communities/file-names";
import { heads } from "../../src/communities/heads";
import { judgeTable } from "../../src/communities/judge-table";
import { reportOf } from "../../src/communities/report";
import { readRow, type ReadRow } from "../../src/communities/read-row";
import { explain } from "../../src/library/explain";
import { communitiesTexts } from "../../src/texts/fr/communities";
import { readTable } from "../../src/cli/communities/read-table";
import ExcelJS from "exceljs";
import { temporaryFolder, type TemporaryFolder } from "../cli/temporary-folder";
import { plainSpaces } from "../cli/run-cli";
import { today } from "../today";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

test("no two columns have one head", () => {
  const all = Object.values(heads).flatMap((names) => [...new Set(names.map(fold))]);
  expect(all.filter((head, index) => all.indexOf(head) < index)).toEqual([]);
});

const columns = ["Nom", "Date de signature", "Population", "Taux", "Solde en banque"];
const rows = [
  ["CPTS de l'Évêché", "01/03/2024", "62 000", "0,85", "1 234,56"],
  ["Œuvre; « Vallée »", "2024-09-01", "62000", "85 %", "-20"],
];
const quoted = (text: string, separator: string) =>
  text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
const textOf = (separator: string, table: readonly (readonly string[])[], end = "\n") =>
  table.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join(end);
const windows = (text: string) => {
  const signs: Readonly<Record<string, number>> = { Œ: 0x8c, "«": 0xab, "»": 0xbb, É: 0xc9, ê: 0xea, é: 0xe9 };
  return Uint8Array.from([...text].map((sign) => signs[sign] ?? sign.charCodeAt(0)));
};
const backwards = [columns, ...rows].map((row) => [...row].reverse());

test.each([
  ["semicolons, UTF-8", Buffer.from(textOf(";", [columns, ...rows]))],
  ["commas", Buffer.from(textOf(",", [columns, ...rows]))],
  ["tabs", Buffer.from(textOf("\t", [columns, ...rows]))],
  ["UTF-8 with its mark, lines of Windows", Buffer.from(`\uFEFF${textOf(";", [columns, ...rows], "\r\n")}`)],
  ["Windows-1252", windows(textOf(";", [columns, ...rows], "\r\n"))],
  ["UTF-16 with its mark", Buffer.from(`\uFEFF${textOf("\t", [columns, ...rows])}`, "utf16le")],
  ["sep=, then the table", Buffer.from(`sep=;\n${textOf(";", [columns, ...rows])}`)],
  ["columns in another order and in capitals", Buffer.from(textOf(";", backwards).replace("Population", "POPULATION"))],
])("a table in %s reads the same", async (_title, bytes) => {
  const { rows: found } = await readTable(folder.write("t.csv", bytes));
  const ids = ["name", "signature", "population", "rate", "bankBalance"] as const;
  expect(found.map(({ cells }) => ids.map((id) => cells.get(id)))).toEqual(rows);
});

test("a workbook reads as a text does, its days and numbers included", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Feuil1");
  sheet.addRows([columns, [], ["CPTS", new Date(Date.UTC(2024, 2, 1)), 62_000, 0.85, 1234.5]]);
  await workbook.xlsx.writeFile(folder.at("t.xlsx"));
  const { rows: found } = await readTable(folder.at("t.xlsx"));
  expect(found.map(({ line, cells }) => [line, ...cells.values()])).toEqual([
    [3, "CPTS", "2024-03-01", "62000", "0,85", "1234,5"],
  ]);
});

/** The first row of a table, as a case or as why it is none. */
async function readFirst(text: string): Promise<ReadRow["read"]> {
  const {
    rows: [row],
    readCaseOf,
  } = await readTable(folder.write("t.csv", text));
  if (row === undefined) throw new Error("no row");
  return (await readRow(row, readCaseOf, today)).read;
}

test("a row says all that a case may", async () => {
  const head = [
    ...["nom", "population", "barème", "signature", "missions", "taux accès aux soins", "démarrage prévention"],
    ...["arrêt prévention", "compensation SNP", "tailles par année", "retard du solde", "crise déclarée", "établi par"],
  ];
  const cells = ["A", "62 000", "avenant 2", "01/03/2024", "toutes", "60%/70%", "2024-09-01"];
  const others = ["2025-01-01", "non", "2/3", "5", "2024-05-01, 2025-05-01", "Conseil & Cie"];
  expect(await readFirst(textOf(";", [head, [...cells, ...others]]))).toMatchObject({
    json: {
      ...{ name: "A", population: 62_000, schedule: "avenant 2", signature: "01/03/2024" },
      missions: {
        access: { rates: [0.6, 0.7], compensation: false },
        prevention: { start: "2024-09-01", stop: "2025-01-01" },
        quality: {},
      },
      assumptions: { tiers: [2, 3], balanceDelay: 5, crises: ["2024-05-01", "2025-05-01"] },
      document: { preparedBy: "Conseil & Cie" },
    },
  });
});

test.each([
  ["communes", "Xyzzy", "« communes » : Commune reçue : « Xyzzy », inconnue."],
  ["communes", "Pierrefitte-sur-Seine", "qui a fusionné dans Saint-Denis (93066)"],
  ["nom", "CPTS", "Il manque la population. Remplissez l'une des colonnes « population », « communes » ou « taille »."],
  ["arrêt qualité et pertinence;taille", "2024-01-01;2", "n'est pas retenue. Ajoutez-la à la colonne « missions »"],
  ["suggestions;taille", "peut-être;2", "la colonne « suggestions » a reçu « peut-être ». Donnez oui ou non."],
  ["missions;taille", "chirurgie;2", "« chirurgie », inconnue."],
  ["base;taille", "semaines;2", "a reçu « semaines »"],
  ["cas", "absent.json", "introuvable ou illisible"],
])("« %s » holding « %s » is refused", async (head, cells, says) => {
  const read = await readFirst(`${head}\n${cells}`);
  expect("problem" in read && plainSpaces(read.problem)).toContain(says);
});

/** A workbook whose first row has these heads, and the second these cells, written as Excel does: a formula without a value too. */
async function tableOf(heads: readonly string[], cells: readonly ExcelJS.CellValue[], merges: readonly string[] = []) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Feuil1");
  sheet.addRows([heads, ["Celle du dessus", 3, 62_000], cells]);
  merges.forEach((area) => sheet.mergeCells(area));
  await workbook.xlsx.writeFile(folder.at("t.xlsx"));
  return readTable(folder.at("t.xlsx"));
}

const formula = (result?: number | ExcelJS.CellErrorValue) => ({
  formula: "1+1",
  ...(result !== undefined && { result }),
});
const notComputed = "la cellule contient une formule qui n'a pas été calculée.";

test.each<[string, ExcelJS.CellValue, string]>([
  ["Taille", formula(), `colonne « taille » : ${notComputed}`],
  ["Population", formula(), `colonne « population » : ${notComputed}`],
  ["Taux", formula(), `colonne « taux » : ${notComputed}`],
  ["Signature", formula(), `colonne « signature » : ${notComputed}`],
  ["Barème", formula(), `colonne « barème » : ${notComputed}`],
  ["Nom", formula(), `colonne « nom » : ${notComputed}`],
  ["Note", { error: "#REF!" }, "colonne « note » : la cellule montre l'erreur #REF!."],
  ["Crise déclarée", formula({ error: "#N/A" }), "la cellule montre l'erreur #N/A."],
])("a row of a workbook whose column « %s » holds %j is no community", async (head, cell, says) => {
  const { rows, readCaseOf } = await tableOf(["Établi par", "Communes", "Engagements", head], ["C", null, null, cell]);
  const read = await Promise.all(rows.map((row) => readRow(row, readCaseOf, today)));
  expect(read.map((one) => one.line)).toEqual([2, 3]);
  expect(read.map((one) => "problem" in one.read && plainSpaces(one.read.problem)).at(-1)).toContain(says);
});

test("of cells merged down a column, the rows below the first are refused; what a formula gave is read", async () => {
  const heads = ["Nom", "Taille", "Population", "Barème"];
  const merged = await tableOf(heads, ["C", null, null, "accord 2019"], ["B2:B3"]);
  const read = await Promise.all(merged.rows.map((row) => readRow(row, merged.readCaseOf, today)));
  expect(read.map((one) => ("problem" in one.read ? plainSpaces(one.read.problem) : one.name))).toEqual([
    "Celle du dessus",
    expect.stringContaining("colonne « taille » : la cellule est vide, sous « 3 »."),
  ]);
  const { rows } = await tableOf(heads, ["C", formula(2), null, "avenant 2"]);
  expect([...(rows[1]?.cells.values() ?? [])]).toEqual(["C", "2", "avenant 2"]);
});

test("a head that no program computed is refused: its column would be left out", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Feuil1").addRows([
    ["Nom", { formula: '"Taille"' }],
    ["C", 2],
  ]);
  await workbook.xlsx.writeFile(folder.at("t.xlsx"));
  await expect(readTable(folder.at("t.xlsx"))).rejects.toMatchObject({
    problem: { kind: "notComputed" },
    where: { row: 1 },
  });
});

test("the sentence of a file that is no table is short, whatever is in it", async () => {
  const heads = Array.from({ length: 20_000 }, (_, index) => `c${index}`);
  const read = () => readTable(folder.write("t.csv", `nom;${heads.join(";")}\nA;2`));
  const sentence = plainSpaces(explain(await read().catch((error: unknown) => error)) ?? "");
  expect(sentence).toContain("« c0 », « c1 », « c2 », « c3 », « c4 », « c5 », « c6 », « c7 » et 19 992 autres. ");
  expect(sentence).not.toContain("« c8 »");
  expect(communitiesTexts.line(2, "Nom ".repeat(100_000), "non.").length).toBeLessThan(100);
});

test.each([
  ["COM¹", "CPTS COM¹.xlsx"],
  ["lpt²", "CPTS lpt².xlsx"],
  ["CONIN$", "CPTS CONIN$.xlsx"],
  ["conout$.txt", "CPTS conout$.txt.xlsx"],
  ["COM de Gex", "COM de Gex.xlsx"],
])("Windows takes the workbook of « %s » under the name %s", (name, file) => {
  expect(fileNames([name], [])).toEqual([file]);
});

test("each workbook has a name of its own, which Windows takes", () => {
  const names = ["A/B: C?", "a b c", "CON", "nul.txt", "", "Été ", "Fin.", "=1+1", "x".repeat(200)];
  expect(fileNames(names, ["Fin.xlsx"])).toEqual([
    ...["A B C.xlsx", "a b c (2).xlsx", "CPTS CON.xlsx", "CPTS nul.txt.xlsx", "CPTS 5.xlsx", "Été.xlsx"],
    ...["Fin (2).xlsx", "=1+1.xlsx", `${"x".repeat(80)}.xlsx`],
  ]);
});

test("everyday heads are read as those that sentences show", async () => {
  const table = "Nom CPTS;Dép.;Nb habitants;Date signature\nVal;29;62 000;01/03/2024";
  const [found] = (await readTable(folder.write("t.csv", table))).rows;
  expect([...(found?.cells ?? [])]).toEqual([
    ["name", "Val"],
    ["department", "29"],
    ["population", "62 000"],
    ["signature", "01/03/2024"],
  ]);
  const [sited] = (await readTable(folder.write("c.csv", "Nom;Commune\nVal;Brest (29)"))).rows;
  expect(sited?.cells.get("communes")).toBe("Brest (29)");
});

describe("what is wrong in a row is said of its column, by its head", () => {
  test.each([
    ["Taux", "2", "colonne « taux » : Taux reçu : 2."],
    ["Taux accès", "2", "colonne « taux Accès aux soins » : Taux reçu : 2."],
    ["Solde en banque", "peu", "colonne « solde en banque » : Montant reçu : « peu »."],
    ["Situation", "hier", "colonne « situation » : Date reçue : « hier »."],
    ["Démarrage accès", "hier", "colonne « démarrage Accès aux soins » : Date reçue : « hier »."],
    ["Aide à la lettre d'intention", "peu", "colonne « Aide à la lettre d'intention » : Montant reçu : « peu »."],
    ["Tailles par année", "2;9", "colonne « tailles par année » : Taille reçue : 9."],
    ["Établi par", "x".repeat(300), "colonne « établi par » : Texte reçu : 300 caractères."],
  ])("%s", async (head, cell, sentence) => {
    const table = `Nom;Population;Signature;${head}\nVal;62000;01/03/2024;"${cell}"`;
    const readCaseOf = () => Promise.reject(new Error("No case is read."));
    const { outcomes } = await judgeTable(Buffer.from(table), { today, readCaseOf, onRow: () => undefined });
    const [result] = outcomes.map((one) => one.result);
    expect(plainSpaces((result as { readonly problem: string }).problem)).toContain(sentence);
  });
});

test.each([
  ["@SUM(1)", "./@SUM(1).xlsx"],
  ["=1+1", "./=1+1.xlsx"],
  ["Val", "Val.xlsx"],
])("the report names the workbook of « %s » as one opens it: %s", async (name, file) => {
  const bytes = Buffer.from(`Nom;Population\n${name};62000`);
  const readCaseOf = () => Promise.reject(new Error("No case is read."));
  const { outcomes } = await judgeTable(bytes, { today, readCaseOf, onRow: () => undefined });
  const [, row = ""] = new TextDecoder().decode(reportOf(outcomes)).split("\r\n");
  expect(row.split(";")[4]).toBe(file);
});
