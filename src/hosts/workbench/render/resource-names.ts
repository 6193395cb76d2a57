/** Under what Univer keeps the names of a workbook. */
export const definedNames = "SHEET_DEFINED_NAME_PLUGIN";
