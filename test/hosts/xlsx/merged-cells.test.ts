/** A mission merged down several charges is that of the first alone: the others are refused by their row, never counted as operating. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { explain } from "../../../src/library/explain";
import { wholeCaseOfWorkbook } from "../../../src/workbook/read-inputs";
import { community } from "../../budget/community";
import { plainSpaces } from "../../cli/run-cli";
import { planOf } from "../../plan-of";

const charge = { nature: "rent", amount: 100, first: "2021-03" };
const plan = planOf({ ...community, charges: [{ ...charge, mission: "prevention" }, charge, charge] });
const parts = unzipSync(await writeXlsx(plan));
const sheet = `xl/worksheets/sheet${plan.sheets.findIndex(({ name }) => name === "Charges") + 1}.xml`;

/** What is said of the workbook where these cells of Charges are merged. */
function said(...ranges: readonly string[]): string {
  const merges = ranges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const xml = strFromU8(parts[sheet] ?? new Uint8Array()).replace(
    "</sheetData>",
    `</sheetData><mergeCells>${merges}</mergeCells>`,
  );
  try {
    wholeCaseOfWorkbook(readXlsx(zipSync({ ...parts, [sheet]: strToU8(xml) })));
    return "";
  } catch (error) {
    return plainSpaces(explain(error) ?? String(error));
  }
}

test.each([
  [
    "a mission over two charges",
    ["A5:A6"],
    "Charges, ligne 6, colonne Mission : la cellule est vide, sous « Prévention ». Écrivez-y la valeur de la ligne : d'une cellule fusionnée, seule la première ligne en a une.",
  ],
  [
    "an amount, which would count once",
    ["H6:H7"],
    "Charges, ligne 7, colonne Montant : la cellule est vide, sous « 100 ».",
  ],
  ["cells side by side in one row, which hide nothing", ["E5:F5"], ""],
  ["cells that hold nothing", ["B5:B7"], ""],
  ["a title", ["A1:C1"], ""],
  ["what is no area", ["A5"], ""],
])("%s", (_, ranges, sentence) => {
  expect(said(...ranges)).toContain(sentence);
  expect(said(...ranges) === "").toBe(sentence === "");
});
