import { refuse } from "../../../refusal/refused";
import type { OfficePackage } from "../package/open-package";
import { relationshipsOf } from "./relationships";

/** The part that a package begins with. @throws Refused for what is no .xlsx workbook */
export function mainPartOf(file: OfficePackage): string {
  if (isOpenDocument(file)) refuse({ kind: "openDocument" });
  if (!file.has("_rels/.rels")) refuse({ kind: "notAWorkbook" });
  const main = relationshipsOf(file, "").find(({ kind }) => kind === "officeDocument");
  if (main === undefined) refuse({ kind: "notAWorkbook" });
  if (main.path.toLowerCase().endsWith(".bin")) refuse({ kind: "binaryFormat" });
  return main.path;
}

/** Such a file says what it is in a part of its own: OpenDocument 1.3, part 2, 3.3. */
function isOpenDocument(file: OfficePackage): boolean {
  return file.has("mimetype") && file.has("content.xml");
}
