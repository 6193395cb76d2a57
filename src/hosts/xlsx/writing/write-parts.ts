import type { WorkbookPlan } from "../../../workbook/plan";
import { appPath, corePath, propertyParts } from "./document-properties";
import { packages } from "./namespaces";
import { partTypes, toFiles, type Link, type Part } from "./parts";
import { SharedTexts } from "./shared-texts";
import { SheetParts } from "./sheet-parts";
import { CellStyles } from "./styles/cell-styles";
import { HighlightStyles } from "./styles/highlight-styles";
import { stylesXml } from "./styles/styles-part";
import { theme } from "./theme";
import { workbookPart } from "./workbook-part";

const workbookPath = "xl/workbook.xml";

const first: readonly Link[] = [
  { kind: "officeDocument", path: workbookPath },
  { kind: `${packages}/relationships/metadata/core-properties`, path: corePath },
  { kind: "extended-properties", path: appPath },
];

/** The texts of the file by their paths. */
export function writeParts(plan: WorkbookPlan): Record<string, string> {
  const { footer } = plan;
  const context = { footer, texts: new SharedTexts(), styles: new CellStyles(), highlights: new HighlightStyles() };
  const writer = new SheetParts(context);
  const sheets = plan.sheets.map((sheet, rank) => writer.toParts(sheet, rank));
  // Once the sheets are written: they gather their texts and their looks here.
  const shared: Record<"styles" | "theme" | "sharedStrings", string> = {
    styles: stylesXml(context.styles, context.highlights),
    theme: theme(),
    sharedStrings: context.texts.toXml(),
  };
  const sharedParts = [
    sharedPart("styles", "xl/styles.xml", shared.styles),
    sharedPart("theme", "xl/theme/theme1.xml", shared.theme),
    sharedPart("sharedStrings", "xl/sharedStrings.xml", shared.sharedStrings),
  ];
  const links = [...sheets.map(([{ path }]) => ({ kind: "worksheet", path })), ...sharedParts.map(({ link }) => link)];
  const workbook = workbookPart(workbookPath, plan, links);
  const parts = [workbook, ...sheets.flat(), ...sharedParts.map(({ part }) => part), ...propertyParts(plan)];
  return toFiles(parts, first);
}

function sharedPart(kind: "styles" | "theme" | "sharedStrings", path: string, xml: string): { link: Link; part: Part } {
  return { link: { kind, path }, part: { path, type: partTypes[kind], xml } };
}
