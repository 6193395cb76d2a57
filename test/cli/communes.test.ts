/** A territory said by its communes, on the command line and in a case; their populations are those of the Insee for 2023. */
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { plainSpaces, runCli } from "./run-cli";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** 107 091 in the 27 communes of the Pays de Gex. */
const gex = ["--communes", "CA du Pays de Gex ; Seillonnaz (01)", "--schedule", "accord 2019"];
const summed = { list: "CA du Pays de Gex (240100750) ; Seillonnaz (01400)", population: 107_225 };

test("the tier follows the communes, and the workbook keeps their list, their sum and its source", async () => {
  const made = await runCli("budget", [...gex, "--out", folder.at("a.xlsx")]);
  expect(plainSpaces(made.stdout)).toContain("Taille 3, barème « Accord de 2019 »");
  expect(plainSpaces(made.stdout)).toContain("La taille 4 commence à 175 001 habitants : il en manque 67 776.");
  expect(caseOfWorkbook(readXlsx(folder.read("a.xlsx")))).toMatchObject({ population: 107_225, communes: summed });
  const { stdout } = await runCli("budget", ["--open", folder.at("a.xlsx"), "--json"]);
  const answer = JSON.parse(plainSpaces(stdout)) as Readonly<Record<string, unknown>>;
  expect(answer).toMatchObject({ tier: 3, population: 107_225, communes: summed });
  expect(answer["notes"]).toContain(
    "Population : 107 225 habitants, somme des communes (28 communes ; populations municipales 2023 de l'Insee, communes au 1er janvier 2026 (Licence Ouverte)).",
  );
}, 60_000);

test("other communes take the place of those of a workbook, with their own sum", async () => {
  await runCli("budget", [...gex, "--out", folder.at("a.xlsx")]);
  const { stdout } = await runCli("budget", ["--open", folder.at("a.xlsx"), "--communes", "Brest (29)", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ population: 142_346, communes: { list: "Brest (29019)" } });
}, 60_000);

test("the contract's population prevails over the communes', and the summary says both", async () => {
  const { stdout } = await runCli("budget", [...gex, "--population", "62000"]);
  expect(plainSpaces(stdout)).toContain("Taille 2");
  expect(plainSpaces(stdout)).toContain(
    "La population du contrat (62 000 habitants) l'emporte sur la somme des communes (107 225 : 28 communes",
  );
}, 60_000);

test.each([
  [["--communes", "Brest ; Xyzzy"], "« communes » : Commune reçue : « Xyzzy », inconnue."],
  [["--communes", "Pierrefitte-sur-Seine"], "qui a fusionné dans Saint-Denis (93066)"],
  [[], "Donnez --population, --communes, ou --tier"],
])("%j is refused", async (words, says) => {
  const { status, stderr } = await runCli("budget", words);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining(says)]);
});

test.each([
  [[1], "« communes » : Commune reçue : « 1 »"],
  [[true], "Valeur reçue pour « communes » : true. Donnez un texte."],
  [[], "Aucune commune reçue."],
])("a case whose communes are %j is refused", async (communes, says) => {
  const { status, stderr } = await runCli("budget", ["--case", folder.write("cas.json", JSON.stringify({ communes }))]);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining(says)]);
});
