// Lit un cas, dit ce que vaut l'année et écrit le classeur : node budget.mjs cas.json budget.xlsx
import { readFile } from "node:fs/promises";
import { answerCase, explain, writeWorkbook } from "cpts-excel";

const [, , file, workbook] = process.argv;
try {
  const choices = JSON.parse(await readFile(file, "utf8"));
  console.log((await answerCase(choices)).sentence);
  await writeWorkbook(workbook, choices);
} catch (error) {
  console.error(explain(error) ?? error);
  process.exitCode = 1;
}
