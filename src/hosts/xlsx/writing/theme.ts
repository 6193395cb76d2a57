/** The colours and fonts of Office, in which a chart is drawn where nothing else is said: ECMA-376, part 1, 20.1.6.9. */
import { fontName } from "../../../workbook/styles";
import { drawing } from "./namespaces";
import { element, xmlDocument } from "./xml";

const colours = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
} as const;

const office = { name: "Office" } as const;
const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
const thrice = (xml: string): readonly string[] => [xml, xml, xml];

export function theme(): string {
  const elements = element("a:themeElements", {}, colourScheme(), fontScheme(), formatScheme());
  return xmlDocument(element("a:theme", { "xmlns:a": drawing, name: "Office Theme" }, elements));
}

function colourScheme(): string {
  return element(
    "a:clrScheme",
    office,
    element("a:dk1", {}, element("a:sysClr", { val: "windowText", lastClr: "000000" })),
    element("a:lt1", {}, element("a:sysClr", { val: "window", lastClr: "FFFFFF" })),
    ...Object.entries(colours).map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val }))),
  );
}

function fontScheme(): string {
  const fonts = (latin: string) => [
    element("a:latin", { typeface: latin }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: "" }),
  ];
  const major = element("a:majorFont", {}, ...fonts(`${fontName} Light`));
  return element("a:fontScheme", office, major, element("a:minorFont", {}, ...fonts(fontName)));
}

function formatScheme(): string {
  const lines = [6_350, 12_700, 19_050].map((w) => element("a:ln", { w }, fill));
  return element(
    "a:fmtScheme",
    office,
    element("a:fillStyleLst", {}, ...thrice(fill)),
    element("a:lnStyleLst", {}, ...lines),
    element("a:effectStyleLst", {}, ...thrice(element("a:effectStyle", {}, element("a:effectLst")))),
    element("a:bgFillStyleLst", {}, ...thrice(fill)),
  );
}
