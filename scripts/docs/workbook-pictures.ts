import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../../src/funding/read-case";
import { today } from "../../src/hosts/today";
import { makeWorkbook } from "../../src/library/make-workbook";
import { readCaseFile } from "../../src/cli/reading/read-case-file";

/** French separators, whatever the machine speaks. */
const frenchSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>fr-FR</value></prop></item>
</oor:items>`;

/** Pictures of a case's workbook as LibreOffice prints it; `pages` gives each picture's file by words that stand on no page before its own. */
export async function drawWorkbookPages(
  caseFile: URL,
  pictures: URL,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cpts-docs-"));
  const workbook = await makeWorkbook(computeFunding(readCase(await readCaseFile(fileURLToPath(caseFile)), today())));
  writeFileSync(join(folder, "classeur.xlsx"), workbook);
  const pdf = print(folder);
  for (const [words, file] of Object.entries(pages)) drawPage(pdf, words, fileURLToPath(new URL(file, pictures)));
  rmSync(folder, { recursive: true });
}

function print(folder: string): string {
  const profile = join(folder, "profile/user");
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, "registrymodifications.xcu"), frenchSettings);
  const settings = `-env:UserInstallation=file://${join(folder, "profile")}`;
  run("soffice", [settings, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "classeur.xlsx")]);
  return join(folder, "classeur.pdf");
}

function drawPage(pdf: string, words: string, picture: string): void {
  const texts = run("pdftotext", ["-layout", pdf, "-"]).split("\f");
  const page = texts.findIndex((text) => text.includes(words)) + 1;
  if (page === 0) throw new Error(`No page says « ${words} ».`);
  const range = ["-f", String(page), "-l", String(page), "-singlefile"];
  run("pdftoppm", ["-png", "-r", "110", ...range, pdf, picture.replace(/\.png$/, "")]);
}

function run(command: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
  return stdout;
}
