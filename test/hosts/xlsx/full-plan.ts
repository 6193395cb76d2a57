import type { CellPlan, ChartPlan, SheetPlan, ValidationPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { highlightLooks, looks, numberFormats } from "../../../src/workbook/styles";

const roles = Object.keys(looks) as CellPlan["role"][];
const formats = Object.keys(numberFormats) as CellPlan["format"][];
const highlights = Object.keys(highlightLooks) as (keyof typeof highlightLooks)[];

export function cell(row: number, column: number, value: CellPlan["value"], more: Partial<CellPlan> = {}): CellPlan {
  return { row, column, value, role: "text", format: "text", ...more };
}

export function sheet(more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "Hypothèses",
    mark: "CPTS_Feuille_Essai",
    purpose: "Ce qui se saisit.",
    columnWidths: [32, 14, 14],
    cells: [],
    rowHeights: new Map(),
    frozenRows: 0,
    tables: [],
    validations: [],
    highlights: [],
    charts: [],
    audience: "client",
    print: { orientation: "portrait" },
    isProtected: false,
    ...more,
  };
}

export function workbook(sheets: readonly SheetPlan[], more: Partial<WorkbookPlan> = {}): WorkbookPlan {
  const said = { title: "Budget", description: "Un budget", author: "CPTS des Lilas", application: "cpts-excel 0.1.0" };
  return { ...said, footer: { left: "R&D", centre: "CPTS d'ici" }, names: [], sheets, ...more };
}

export function validation(more: Partial<ValidationPlan> = {}): ValidationPlan {
  return {
    range: "B3",
    rule: { kind: "whole", min: 0, max: 300000 },
    allowBlank: false,
    promptTitle: "Population",
    prompt: "Le nombre d'habitants.",
    error: "Un nombre entier.",
    ...more,
  };
}

const missions = ["Accès aux soins", "Parcours pluriprofessionnels", "Prévention", "Crises sanitaires", "Qualité"];

const heads = ["Mission", "Part fixe", "Part variable"];

const missionRows = missions.flatMap((mission, index) => [
  cell(6 + index, 1, mission),
  cell(6 + index, 2, 60000 - index * 9000, { role: "calculation", format: "euros", formula: `60000-${index}*9000` }),
  cell(6 + index, 3, index === 3 ? 0 : 30000 + index * 4000, { role: "link", format: "euros" }),
]);

export const chart: ChartPlan = {
  kind: "stackedBars",
  title: "Financement par mission & socle",
  altText: "Cinq barres : la part fixe domine pour l'accès aux soins.",
  categories: "'Financement & co'!$A$6:$A$10",
  series: [
    { name: "Part fixe", values: "'Financement & co'!$B$6:$B$10", colour: "0072B2", isHatched: false },
    { name: "Part variable", values: "'Financement & co'!$C$6:$C$10", colour: "E69F00", isHatched: true },
  ],
  format: "euros",
  from: { row: 13, column: 1 },
  to: { row: 32, column: 3 },
};

const funding = sheet({
  name: "Financement & co",
  columnWidths: [38, 18, 18],
  rowHeights: new Map([[1, 30]]),
  frozenRows: 5,
  cells: [
    cell(1, 1, "Financement de la CPTS", { role: "title" }),
    cell(2, 1, "Année 2025", { role: "subtitle" }),
    cell(3, 1, "Voir les hypothèses", { goTo: "'Hypothèses'!A1", role: "note" }),
    ...heads.map((head, index) => cell(5, 1 + index, head, { role: "head" })),
    ...missionRows,
    cell(11, 1, "Total", { role: "total" }),
    cell(11, 2, 210000, { role: "total", format: "euros", formula: "SUM(B6:B10)" }),
    cell(11, 3, 152000, { role: "total", format: "euros", formula: "SUM(C6:C10)" }),
  ],
  tables: [{ name: "Missions", range: "A5:C10", columns: heads }],
  charts: [chart],
  print: { orientation: "landscape", repeatedRows: "1:5" },
  isProtected: true,
});

const everyRoleAndFormat = roles.flatMap((role, index) =>
  formats.map((format, column) => cell(20 + index, 1 + column, 45000 + index, { role, format })),
);

const assumptions = sheet({
  columnWidths: [34, 14, 14, 14, 14, 14],
  cells: [
    cell(1, 1, "Hypothèses", { role: "title" }),
    cell(3, 1, "Habitants de la communauté professionnelle, tels que la caisse les compte"),
    cell(3, 2, 90000, { role: "input", format: "integer" }),
    cell(4, 1, "Signature"),
    cell(4, 2, 45658, { role: "input", format: "date" }),
    cell(5, 1, "Taux"),
    cell(5, 2, 0.755, { role: "input", format: "rate" }),
    cell(6, 1, "Taille"),
    cell(6, 2, "moyenne", { role: "input", format: "typed" }),
    cell(7, 1, "Contrôle"),
    cell(7, 2, "à vérifier", { role: "check", formula: 'IF(B3>0,"à vérifier","vide")' }),
    cell(8, 2, null, { role: "calculation", formula: 'IF(B3>0,"","vide")' }),
    cell(9, 2, null, { role: "input", format: "typed" }),
    cell(9, 1, "=1+1"),
    ...highlights.map((look, index) => cell(11 + index, 1, look, { role: "check" })),
    ...everyRoleAndFormat,
  ],
  validations: [
    validation(),
    validation({ range: "B4", rule: { kind: "date", min: 43466, max: 55152 }, allowBlank: true }),
    validation({ range: "B5", rule: { kind: "decimal", min: 0, max: 1.5 } }),
    validation({ range: "B6", rule: { kind: "list", values: ["petite", "moyenne", 'dite "grande"'] } }),
  ],
  highlights: highlights.map((look, index) => ({
    range: `A${11 + index}:B${11 + index}`,
    formula: "LEN($A$1)>0",
    look,
  })),
  isProtected: true,
});

/** Every feature that a plan has, for the strict reading of the whole file. */
export const fullPlan = workbook([funding, assumptions, sheet({ name: "L'annexe" })], {
  title: "Budget <2025> & suite",
  names: [{ name: "CPTS_Population", refersTo: "'Hypothèses'!$B$3", comment: "Habitants & compagnie" }],
});
