import { namesAny, referenceIn, renameInFormula } from "../../src/hosts/formula-pieces";

const sheets = new Map([
  ["hypothèses", "Hypothèses (2)"],
  ["l'été", "L'hiver"],
]);
const tables = new Map([["t_bareme", "T_Bareme_2"]]);
const renames = { sheets, tables };

test.each([
  ["'Hypothèses'!$B$5", "'Hypothèses (2)'!$B$5"],
  ["Hypothèses!B5", "'Hypothèses (2)'!B5"],
  ["=hypothèses!B5+HYPOTHÈSES!B6", "='Hypothèses (2)'!B5+'Hypothèses (2)'!B6"],
  ["'L''été'!A1", "'L''hiver'!A1"],
  ["SUM('Hypothèses'!A1:'Hypothèses'!A9)", "SUM('Hypothèses (2)'!A1:'Hypothèses (2)'!A9)"],
  ["'Hypothèses:Contrôles'!A1", "'Hypothèses (2):Contrôles'!A1"],
  [
    "INDEX('Hypothèses'!$A:$A,MATCH(\"x\",'Barème'!$B:$B,0))",
    "INDEX('Hypothèses (2)'!$A:$A,MATCH(\"x\",'Barème'!$B:$B,0))",
  ],
  ["SUM(T_Bareme[Taille 1])", "SUM(T_Bareme_2[Taille 1])"],
  ["ROWS(T_BAREME)", "ROWS(T_Bareme_2)"],
  ["T_Bareme[[#Headers],[Taille 1]]", "T_Bareme_2[[#Headers],[Taille 1]]"],
])("%p becomes %p", (formula, expected) => {
  expect(renameInFormula(formula, renames)).toBe(expected);
  expect(namesAny(formula, renames)).toBe(true);
});

test.each([
  ["another sheet", "'Barème'!$B$5"],
  ["a sheet whose name ends so", "'Mes Hypothèses'!B5"],
  ["a text", '"Hypothèses!B5"'],
  ["a text with quotes in it", '"dit ""Hypothèses!B5"""&A1'],
  ["a sheet of another workbook", "[Budget.xlsx]Hypothèses!B5"],
  ["a sheet of another workbook, in quotes", "'C:\\[Budget.xlsx]Hypothèses'!B5"],
  ["the column of a table", "Dépenses[Hypothèses]"],
  ["a name that begins so", "T_Bareme_Total*2"],
  ["a function", "T_BAREME(2)"],
  ["a name of the workbook", "CPTS_Total"],
  ["what is left of a lost sheet", "#REF!$B$5"],
])("%s is left as it is", (_, formula) => {
  expect(renameInFormula(formula, renames)).toBe(formula);
  expect(namesAny(formula, renames)).toBe(false);
});

test.each([
  ["='Hypothèses'!$A$1", { sheet: "Hypothèses", address: "$A$1" }],
  ["=Financement!$A$1:$B$9", { sheet: "Financement", address: "$A$1:$B$9" }],
  ["='L''été'!$A$1", { sheet: "L'été", address: "$A$1" }],
  ["=#REF!$A$1", null],
  ['="un texte"', null],
  ["", null],
])("%p refers to %p", (formula, expected) => {
  expect(referenceIn(formula)).toEqual(expected);
});
