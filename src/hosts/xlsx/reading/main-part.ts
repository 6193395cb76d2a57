import { FileRefused } from "../file-refused";
import type { OfficePackage } from "../package/open-package";
import { relationshipsOf } from "./relationships";

/** The part that a package begins with. @throws FileRefused for what is no .xlsx workbook */
export function mainPartOf(file: OfficePackage): string {
  if (isOpenDocument(file)) throw new FileRefused({ kind: "openDocument" });
  if (!file.has("_rels/.rels")) throw new FileRefused({ kind: "notAWorkbook" });
  const main = relationshipsOf(file, "").find(({ kind }) => kind === "officeDocument");
  if (main === undefined) throw new FileRefused({ kind: "notAWorkbook" });
  if (main.path.toLowerCase().endsWith(".bin")) throw new FileRefused({ kind: "binaryFormat" });
  return main.path;
}

/** Such a file says what it is in a part of its own: OpenDocument 1.3, part 2, 3.3. */
function isOpenDocument(file: OfficePackage): boolean {
  return file.has("mimetype") && file.has("content.xml");
}
