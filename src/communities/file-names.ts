/** The names of the workbooks: each its own, whatever the case, on Windows too. */
import { communitiesTexts as texts } from "../texts/fr/communities";

/** Signs and names that Windows takes for something else. */
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]/g;
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])$/i;
const longest = 80;

/** @param wanted what each community calls itself, or its file; empty where it says nothing */
export function fileNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(keyOf));
  return wanted.map((name, index) => {
    const stem = safe(name) || texts.unnamedFile(index + 1);
    for (let rank = 1; ; rank++) {
      const file = `${rank === 1 ? stem : `${stem} (${rank})`}.xlsx`;
      if (used.has(keyOf(file))) continue;
      used.add(keyOf(file));
      return file;
    }
  });
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function safe(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/\.xlsx$/i, "")
    .replace(forbidden, " ")
    .replace(/\s+/g, " ")
    .trim();
  const cut = [...plain]
    .slice(0, longest)
    .join("")
    .replace(/^[.~ ]+|[ .]+$/g, "");
  return devices.test(cut.split(".")[0]?.trim() ?? "") ? `CPTS ${cut}` : cut;
}
