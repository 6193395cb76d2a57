/** What the pages count of the product, from the product itself: `<!-- n:fonctions -->17<!-- /n -->`. */
import { readFileSync } from "node:fs";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../../src/funding/read-case";
import { today } from "../../src/hosts/today";
import type { Metadata } from "../../src/functions/metadata/metadata";
import { buildWorkbook } from "../../src/workbook/build-workbook";

type Counted = "fonctions" | "feuilles";

/** @param metadata of the functions, as the build writes them */
export function countsOf({ functions }: Metadata): Readonly<Record<Counted, number>> {
  const example = readFileSync(new URL("../../examples/taille-2.json", import.meta.url), "utf8");
  const { sheets } = buildWorkbook(computeFunding(readCase(JSON.parse(example), today())), "");
  return { fonctions: functions.length, feuilles: sheets.length };
}

/** A page with its counts made anew. @throws when it counts something else */
export function withCounts(page: string, counts: Readonly<Record<string, number>>): string {
  return page.replace(/(<!-- n:(\w+) -->)\d+(<!-- \/n -->)/g, (_found, open: string, what: string, close: string) => {
    const count = counts[what];
    if (count === undefined) throw new Error(`Nothing counts ${what}`);
    return `${open}${count}${close}`;
  });
}
