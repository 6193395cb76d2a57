/** What the file says of itself, without a date: nothing in it tells when it was written. */
import type { WorkbookPlan } from "../../../workbook/plan";
import { packages } from "./namespaces";
import { partTypes, type Part } from "./parts";
import { element, xmlDocument, xmlText } from "./xml";

export const corePath = "docProps/core.xml";
export const appPath = "docProps/app.xml";

export function propertyParts(plan: WorkbookPlan): readonly Part[] {
  return [
    { path: corePath, type: partTypes.core, xml: xmlDocument(core(plan)) },
    { path: appPath, type: partTypes.app, xml: xmlDocument(app(plan)) },
  ];
}

function core({ title, description, author }: WorkbookPlan): string {
  return element(
    "cp:coreProperties",
    { "xmlns:cp": `${packages}/metadata/core-properties`, "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    element("dc:title", {}, xmlText(title)),
    element("dc:creator", {}, xmlText(author)),
    element("dc:subject", {}, xmlText(description)),
    element("dc:description", {}, xmlText(description)),
  );
}

/** The program that wrote it. */
function app({ application }: WorkbookPlan): string {
  return element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, xmlText(application)),
    element("DocSecurity", {}, "0"),
  );
}
