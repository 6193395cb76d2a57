import packageFile from "../../package.json" with { type: "json" };

/** The product's, printed on each page of a workbook. */
export const version: string = packageFile.version;
