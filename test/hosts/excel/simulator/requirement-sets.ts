/** What an Excel of some age answers to `Office.context.requirements.isSetSupported`. */
export type RequirementSets = Readonly<Record<string, string>>;

export const recentExcel: RequirementSets = {
  ExcelApi: "1.18",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  AddinCommands: "1.3",
  DialogApi: "1.2",
  RibbonApi: "1.2",
};

/** Excel 2021, bought once: no notes, which came with ExcelApi 1.18. */
export const excel2021: RequirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  AddinCommands: "1.1",
  DialogApi: "1.1",
};

export function supports(sets: RequirementSets, name: string, version: number | string = "1.1"): boolean {
  const has = sets[name];
  return has !== undefined && minor(has) >= minor(String(version));
}

/** 1.14 is later than 1.9: every set has stayed at its first major version. */
const minor = (version: string): number => Number(version.split(".")[1] ?? 0);
