/** A workbook of two sheets with a little of everything, small enough to fail at each of its actions. */
import type { WorkbookPlan } from "../../../../src/workbook/plan";
import { markOf } from "../../../../src/workbook/sheet-marks";
import { cell, sheet, validation, workbook } from "../../xlsx/full-plan";

const assumptions = sheet({
  name: "Hypothèses",
  mark: "CPTS_Feuille_Hypotheses",
  columnWidths: [30, 12],
  cells: [
    cell(1, 1, "Hypothèses", { role: "title" }),
    cell(2, 1, "Population", { role: "body" }),
    cell(2, 2, 62000, { role: "input", format: "integer" }),
    cell(3, 1, "Nom", { role: "body" }),
    cell(3, 2, "CPTS du Val", { role: "input", format: "typed" }),
  ],
  validations: [validation({ range: "B2" })],
  isProtected: true,
});

const funding = sheet({
  name: "Financement",
  mark: "CPTS_Feuille_Financement",
  columnWidths: [30, 12],
  rowHeights: new Map([[1, 30]]),
  frozenRows: 3,
  cells: [
    cell(1, 1, "Financement", { role: "title" }),
    cell(2, 1, "Hypothèses", { goTo: "'Hypothèses'!A1" }),
    cell(3, 1, "Ligne", { role: "head" }),
    cell(3, 2, "Montant", { role: "head" }),
    cell(4, 1, "Sûr", { role: "body" }),
    cell(4, 2, 186000, { role: "link", format: "euros", formula: "'Hypothèses'!$B$2*3" }),
    cell(5, 1, "À risque", { role: "body" }),
    cell(5, 2, 62000, { role: "link", format: "euros", formula: "CPTS_Population" }),
  ],
  tables: [{ name: "T_Financement", range: "A3:B5", columns: ["Ligne", "Montant"] }],
  highlights: [{ range: "B4:B5", formula: "B4=0", look: "failed" }],
  charts: [
    {
      kind: "stackedBars",
      title: "Par ligne",
      altText: "Deux barres.",
      categories: "'Financement'!$A$4:$A$5",
      series: [{ name: "Montant", values: "'Financement'!$B$4:$B$5", colour: "0072B2", isHatched: false }],
      format: "euros",
      from: { row: 8, column: 1 },
      to: { row: 20, column: 2 },
    },
  ],
  isProtected: true,
});

export const smallPlan: WorkbookPlan = workbook([funding, assumptions], {
  names: [
    { name: "CPTS_Population", refersTo: "'Hypothèses'!$B$2", comment: "Population" },
    { name: "CPTS_Total", refersTo: "'Financement'!$B$4", comment: "Total" },
    markOf(funding),
    markOf(assumptions),
  ],
});
