/** From a file to the choices that it holds, whoever saved it since. */
import ExcelJS from "exceljs";
import { readCase } from "../today";
import { planOf as planOfChoices } from "../../src/taskpane/workbook/workbook";
import { openFile } from "../../src/workbench/opening/open-file";
import { describeInLibreOffice, patience, resave } from "../engines/libreoffice";
import { drawnCases } from "../engines/drawn-cases";
import { examples } from "../examples";
import { isLedger } from "../../src/workbench/opening/is-ledger";
import { fecOf, yearOfEntries } from "../budget/ledger/fec";
import { share } from "../share";
import { bytesOf, changedPart, fileWith, fullCase } from "./budget-file";

const choicesOf = async (file: File) => {
  const opened = await openFile(file);
  if (opened === null) throw new Error("a table of communities");
  return opened.choices;
};

const cases = [...examples, { name: "everything typed", json: fullCase }];

test.each(cases)("$name: the choices are those that made the file", async ({ json }) => {
  expect(await choicesOf(fileWith(await bytesOf(json)))).toEqual(readCase(json));
});

const drawn = share(drawnCases, 27).map((json, index) => ({ json, index }));

test.each(drawn)("drawn case $index: the file gives the same workbook again, cell for cell", async ({ json }) => {
  const opened = await choicesOf(fileWith(await bytesOf(json)));
  expect(await planOfChoices(opened, null)).toEqual(await planOfChoices(readCase(json), null));
});

test("a table of communities is told from a workbook of somebody else", async () => {
  const fileOf = async (...rows: readonly unknown[][]) => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Feuil1").addRows([[], ...rows]);
    return fileWith(new Uint8Array(await workbook.xlsx.writeBuffer()));
  };
  expect(await openFile(await fileOf(["Nom", "Date de signature", "TAILLE"], ["CPTS du Val", "", 2]))).toBeNull();
  const other = await fileOf(["Nom", "Montant"], ["population", 12]);
  await expect(openFile(other)).rejects.toMatchObject({ problem: { kind: "notOurs" } });
});

const fec = fecOf(yearOfEntries(1));

test.each([
  ["a FEC", new File([fec], "123456789FEC20261231.txt")],
  ["a FEC called a table", new File([fec], "FEC.csv")],
  ["a FEC in ISO-8859-15", new File([Buffer.from(fec, "latin1")], "FEC.txt")],
  ["a journal", new File(["Date;Compte;Libellé;Débit;Crédit\n01/01/2026;6132;Loyer;500;"], "journal.csv")],
  ["a trial balance in ISO-8859-15", new File([Buffer.from("N° de compte;Débit;Crédit\n6132;5;", "latin1")], "b.tsv")],
])("%s is told from a workbook and from a table of communities", async (_, file) => {
  expect(await isLedger(file)).toBe(true);
  await expect(openFile(file)).rejects.toMatchObject({ problem: { kind: "ledgerFile" } });
});

test.each([
  ["a table of communities", new File(["nom;taille;barème\nCPTS du Val;2;AV2"], "communautés.csv")],
  ["a text", new File(["Compte rendu de la réunion : montant à revoir"], "notes.txt")],
  ["nothing", new File([], "vide.csv")],
])("%s is no accountant's file", async (_, file) => {
  expect(await isLedger(file)).toBe(false);
});

test("a name that looks like an escaped letter is read as it was typed", async () => {
  const json = { ...fullCase, name: "CPTS _x0041_" };
  expect((await choicesOf(fileWith(await bytesOf(json)))).name).toBe("CPTS _x0041_");
});

interface Change {
  readonly title: string;
  readonly make: (workbook: ExcelJS.Workbook) => void;
}

const changes: readonly Change[] = [
  { title: "as it is", make: () => undefined },
  {
    title: "with a sheet that looks like ours",
    make: (workbook) => {
      workbook.addWorksheet("Saisie (2)").getCell("A1").value = "Barème appliqué";
    },
  },
  {
    title: "with a name in several fonts",
    make: (workbook) => {
      const richText = [{ text: "=CPTS & <Val>", font: { bold: true } }, { text: " « été »" }];
      sheetIn(workbook, "Saisie").getCell("B6").value = { richText };
    },
  },
  {
    title: "with a formula for population",
    make: (workbook) => {
      sheetIn(workbook, "Saisie").getCell("B7").value = { formula: "60000+2000", result: 62_000 };
    },
  },
  {
    title: "with a remark far from ours",
    make: (workbook) => {
      sheetIn(workbook, "Barème").getCell("ZZ3000").value = "Vu au contrat.";
    },
  },
];

function sheetIn(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

test.each(changes)("a file saved again by another program, $title, opens as well", async ({ make }) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await bytesOf(fullCase)).buffer);
  make(workbook);
  const saved = new Uint8Array(await workbook.xlsx.writeBuffer());
  expect(await choicesOf(fileWith(saved))).toEqual(readCase(fullCase));
});

/** As Excel writes it: the names follow the sheet. */
const renamings: readonly (readonly [name: string, inSheet: string, inFormula: string])[] = [
  ["Choix", "Choix", "Choix"],
  ["L'été & l'hiver", "L'été &amp; l'hiver", "'L''été &amp; l''hiver'"],
  ["Année 1!", "Année 1!", "'Année 1!'"],
];

test.each(renamings)("a sheet renamed %s is still ours", async (_name, inSheet, inFormula) => {
  const renamed = changedPart(await bytesOf(fullCase), "xl/workbook.xml", (xml) =>
    xml.replace('name="Saisie"', `name="${inSheet}"`).replace(/'?Saisie'?!/g, `${inFormula}!`),
  );
  expect(await choicesOf(fileWith(renamed))).toEqual(readCase(fullCase));
});

test("sheets in another order are still ours", async () => {
  const turned = changedPart(await bytesOf(fullCase), "xl/workbook.xml", (xml) =>
    xml.replace(/(?:<sheet .*?\/>)+/, (sheets) =>
      sheets
        .split(/(?=<sheet )/)
        .reverse()
        .join(""),
    ),
  );
  expect(await choicesOf(fileWith(turned))).toEqual(readCase(fullCase));
});

describeInLibreOffice("saved again by LibreOffice", () => {
  let saved: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const files = await Promise.all(cases.map(async ({ name, json }) => [name, await bytesOf(json)] as const));
    saved = await resave(new Map(files));
  }, patience);

  test.each(cases)("$name opens as it was", async ({ name, json }) => {
    expect(await choicesOf(fileWith(saved.get(name) ?? new Uint8Array()))).toEqual(readCase(json));
  });
});
