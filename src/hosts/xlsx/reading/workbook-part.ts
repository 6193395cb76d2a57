/** What the main part tells: the sheets, the defined names, and how days are counted. */
import { refuse } from "../../../refusal/refused";
import type { Hidden } from "../../../workbook/plan";
import { bounds } from "../bounds";
import type { OfficePackage } from "../package/open-package";
import type { DefinedName } from "./found-workbook";
import { readXml, type Attributes, type XmlReader } from "./read-xml";

interface WorkbookPart {
  readonly sheets: readonly SheetInFile[];
  readonly names: readonly DefinedName[];
}

interface SheetInFile {
  readonly name: string;
  readonly relationship: string;
  /** undefined: it shows. */
  readonly visibility: Hidden | undefined;
}

/** @throws Refused for another kind of document, or for days counted from 1904 */
export function readWorkbookPart(file: OfficePackage, path: string): WorkbookPart {
  const reading = new WorkbookReading();
  readXml(file, { path, most: bounds.part.workbook }, reading);
  if (!reading.isWorkbook) refuse({ kind: "notAWorkbook" });
  const sheets = reading.sheets;
  const names = reading.names.map(({ local, ...name }) => {
    return { ...name, ...(local !== undefined && { sheet: sheets[Number(local)]?.name ?? "" }) };
  });
  return { sheets, names };
}

class WorkbookReading implements XmlReader {
  isWorkbook = false;
  readonly sheets: SheetInFile[] = [];
  readonly names: { name: string; refersTo: string; isHidden: boolean; local: string | undefined }[] = [];
  private inName = false;

  readonly open = (name: string, attributes: Attributes): void => {
    this.inName = name === "definedName";
    if (name === "workbook") this.isWorkbook = true;
    if (name === "workbookPr" && isTrue(attributes["date1904"])) refuse({ kind: "daysFrom1904" });
    if (name === "sheet") this.sheets.push(toSheet(attributes));
    if (this.inName) this.names.push(toName(attributes));
  };

  readonly close = (): void => {
    this.inName = false;
  };

  readonly text = (text: string): void => {
    const last = this.names.at(-1);
    if (this.inName && last) last.refersTo += text;
  };
}

function toSheet(attributes: Attributes): SheetInFile {
  const { name = "", state } = attributes;
  const visibility = state === "hidden" || state === "veryHidden" ? state : undefined;
  return { name, relationship: idIn(attributes), visibility };
}

function toName({ name = "", hidden, localSheetId: local }: Attributes) {
  return { name, refersTo: "", isHidden: isTrue(hidden), local };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** `r:id`, under whatever prefix. */
function idIn(attributes: Attributes): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}
