/** What comes out of the printer: every sheet from its title, each page with its number, nothing on a page too many. */
import { readCase } from "../today";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { examples } from "../examples";
import { planOf } from "../plan-of";
import { patience } from "./libreoffice";
import { describeOnPaper, print } from "./print";

/** A page by the words that open it; the second one of Hypothèses et sources has a title of its own. */
const openings: Readonly<Record<string, RegExp>> = {
  Financement: /^Financement\n/,
  Exercices: /^Exercices/,
  Versements: /^(Versements\n|Date )/,
  "Hypothèses et sources": /^(Budget ACI – |Ce qui est supposé)/,
};

/** How many pages each sheet takes, in the order above. */
const counts: Readonly<Record<string, readonly number[]>> = {
  ACI2019: [1, 3, 2, 2],
  AV2: [1, 3, 2, 2],
  UNCAM2019: [1, 3, 1, 2],
};

function sheetOf(page: string): string | undefined {
  return Object.entries(openings).find(([, opening]) => opening.test(page.trimStart()))?.[0];
}

/** The community, the number and the count that the foot of a page says. */
function footOf(page: string): readonly string[] {
  return / *(CPTS [^\n]*?) {2,}Budget ACI +Page (\d+) \/ (\d+)/.exec(page)?.slice(1) ?? [];
}

describeOnPaper("a printed workbook", () => {
  let printed: ReadonlyMap<string, readonly string[]> = new Map();
  const pagesOf = (name: string) => printed.get(name) ?? [];

  beforeAll(async () => {
    const write = async ({ name, json }: (typeof examples)[number]) => [name, await writeXlsx(planOf(json))] as const;
    printed = print(new Map(await Promise.all(examples.map(write))));
  }, patience);

  test.each(examples)(
    "$name prints the client's pages, each from its title, and no page too many",
    ({ name, json }) => {
      const expected = counts[readCase(json).schedule.file.id] ?? [];
      const pages = Object.keys(openings).flatMap((sheet, index) => Array<string>(expected[index] ?? 0).fill(sheet));
      expect(pagesOf(name).map(sheetOf)).toEqual(pages);
    },
  );

  test.each(examples)("$name says on each page whose it is, its number and how many there are", ({ name, json }) => {
    const pages = pagesOf(name);
    const feet = pages.map((_, index) => [readCase(json).name, String(index + 1), String(pages.length)]);
    expect(pages.map(footOf)).toEqual(feet);
  });
});
