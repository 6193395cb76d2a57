/** Workbooks on paper: LibreOffice prints them, poppler reads the pages back. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describeWith } from "./describe-with";

const [soffice, pdftotext] = ["/usr/bin/soffice", "/usr/bin/pdftotext"];
/** As wide as Excel's Calibri, letter for letter: with another font the pages would break elsewhere. */
const carlito = "/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf";

export const describeOnPaper = describeWith([soffice, pdftotext, carlito].every(existsSync) ? soffice : undefined);

/** The text of each page of each workbook, by its name; one process prints them all. */
export function print(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "cpts-print-"));
  try {
    const files = [...workbooks].map(([name, bytes]) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files];
    execFileSync(soffice, words, { stdio: "ignore" });
    return new Map([...workbooks.keys()].map((name) => [name, pagesOf(path.join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

function pagesOf(pdf: string): readonly string[] {
  return execFileSync(pdftotext, ["-layout", pdf, "-"]).toString("utf8").split("\f").slice(0, -1);
}
