/** What a person reads when a file cannot be opened. */
import { Refused } from "../../src/refusal/refused";
import ExcelJS from "exceljs";
import type { FileProblem } from "../../src/refusal/file";
import { answers as answersInEnglish } from "../../src/taskpane/answers/en";
import { answers as answersInFrench } from "../../src/taskpane/answers/fr";
import { workbenchWords as inEnglish } from "../../src/texts/en/workbench";
import { workbenchWords as inFrench } from "../../src/texts/fr/workbench";
import { fileSentence } from "../../src/workbench/opening/file-sentence";
import { openFile } from "../../src/workbench/opening/open-file";
import type { InputKey } from "../../src/workbook/input-key";
import { planOf } from "../plan-of";
import { bytesOf, fileWith, fullCase } from "./budget-file";

const plain = (sentence: string | null) => sentence?.replaceAll("\u00a0", " ") ?? null;

const problems: readonly (readonly [FileProblem, fr: RegExp, en: RegExp])[] = [
  [{ kind: "tooBig", size: 20_000_001, most: 20_000_000 }, /20,1 Mo.*20 Mo au plus/, /20\.1 MB.*20 MB at most/],
  [{ kind: "notAWorkbook" }, /n'est pas un classeur \.xlsx/, /not an \.xlsx workbook/],
  [{ kind: "empty" }, /est vide/, /is empty/],
  [{ kind: "lockFile" }, /sans « ~\$ »/, /without "~\$"/],
  [{ kind: "password" }, /mot de passe/, /password/],
  [{ kind: "oldFormat" }, /ancien format.*\.xls\b/, /old format.*\.xls\b/],
  [{ kind: "binaryFormat" }, /\.xlsb/, /\.xlsb/],
  [{ kind: "openDocument" }, /\.ods/, /\.ods/],
  [{ kind: "daysFrom1904" }, /depuis 1904.*Options avancées/, /from 1904.*Advanced/],
  [{ kind: "damaged" }, /abîmé/, /damaged/],
  [{ kind: "tooMuchInside" }, /une fois décompressé/, /Once unpacked/],
  [
    { kind: "cellTextTooLong", sheet: "Saisie", cell: "B7", most: 32_767 },
    /cellule B7 de la feuille « Saisie » .*32.767 signes/,
    /cell B7 of the sheet "Saisie" .*32,767 characters/,
  ],
  [
    { kind: "cellTextTooLong", sheet: "", cell: "", most: 32_767 },
    /^Une cellule contient un texte de plus de 32.767 signes/,
    /^A cell holds a text of more than 32,767 characters/,
  ],
  [{ kind: "ledgerFile" }, /est une comptabilité.*« Fichier du comptable »/, /accountant's entries.*accountant's file/],
  [{ kind: "notOurs" }, /ne contient pas de budget/, /holds no budget/],
];

test.each(problems)("%j has its sentence in both languages", (problem, fr, en) => {
  expect(plain(fileSentence(new Refused(problem), "fr", answersInFrench, inFrench.opening))).toMatch(fr);
  expect(plain(fileSentence(new Refused(problem), "en", answersInEnglish, inEnglish.opening))).toMatch(en);
});

/** What was left in a cell, and what is said of it. */
const leftInCells: readonly (readonly [input: InputKey, value: string | number, sentence: string])[] = [
  ["population", "beaucoup", "Population du territoire (Saisie!B7) : Population reçue : « beaucoup »."],
  ["contractTier", 7, "Taille inscrite au contrat (Saisie!B9) : Taille reçue : 7."],
  ["signature", "hier", "Date de signature du contrat (Saisie!B11) : Date reçue : « hier »."],
  ["rate:access", 85, "Accès aux soins, Taux d'atteinte (Saisie!C23) : Taux reçu : 85."],
  ["name", "a".repeat(300), "Nom de la CPTS (Saisie!B6) : Texte reçu : 300 caractères."],
];

function placeOf(input: InputKey): { sheet: string; row: number; column: number } {
  const cells = planOf(fullCase).sheets.flatMap(({ name, cells }) => cells.map((cell) => ({ sheet: name, ...cell })));
  const found = cells.find((cell) => cell.input === input);
  if (found === undefined) throw new Error(`no input ${input}`);
  return found;
}

async function refusalOf(input: InputKey, value: string | number): Promise<Refused> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await bytesOf(fullCase)).buffer);
  const { sheet, row, column } = placeOf(input);
  const cells = workbook.getWorksheet(sheet);
  if (cells === undefined) throw new Error(`no sheet ${sheet}`);
  cells.getCell(row, column).value = value;
  const saved = new Uint8Array(await workbook.xlsx.writeBuffer());
  const outcome = await openFile(fileWith(saved)).catch((error: unknown) => error);
  if (outcome instanceof Refused) return outcome;
  throw new Error("not refused");
}

test.each(leftInCells)(
  "%s left at %j in Excel: the sentence says where",
  async (input, value, sentence) => {
    expect(plain(fileSentence(await refusalOf(input, value), "fr", answersInFrench, inFrench.opening))).toContain(
      sentence,
    );
  },
  30_000,
);

test("a workbook of somebody else is refused as such", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Saisie");
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await expect(openFile(fileWith(bytes))).rejects.toMatchObject({ problem: { kind: "notOurs" } });
});

test("a file too big is refused before it is read", async () => {
  const file = fileWith(new Uint8Array(20_000_001));
  file.arrayBuffer = () => Promise.reject(new Error("read"));
  await expect(openFile(file)).rejects.toMatchObject({ problem: { kind: "tooBig", size: 20_000_001 } });
});
