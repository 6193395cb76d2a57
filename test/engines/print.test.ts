/** What comes out of the printer: every sheet from its title, each page with its number, nothing on a page too many. */
import { readCase } from "../../src/funding/read-case";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { examples } from "../examples";
import { planOf } from "../plan-of";
import { patience } from "./libreoffice";
import { describeOnPaper, print } from "./print";

/** A page by the words that open it; the second one of Lisez-moi has a title of its own. */
const openings: Readonly<Record<string, RegExp>> = {
  "Lisez-moi": /^(Budget ACI de |Ce qui est supposé)/,
  Hypothèses: /^Hypothèses/,
  Barème: /^Barème : /,
  Financement: /^Financement d'une année de contrat/,
  Échéancier: /^Échéancier des versements/,
  Exercices: /^Exercices civils/,
  Calculs: /^Calculs/,
  Contrôles: /^Contrôles/,
};

/** How many pages each sheet takes, in the order above: the longer the table, the more there is to calculate. */
const counts: Readonly<Record<string, readonly number[]>> = {
  ACI2019: [2, 2, 4, 2, 5, 3, 6, 1],
  AV2: [2, 3, 4, 2, 5, 3, 7, 1],
  UNCAM2019: [2, 2, 3, 2, 4, 3, 5, 1],
};

/** The sheet, the number and the count that the foot of a page says. */
function footOf(page: string): readonly string[] {
  return /CPTS pour Excel 0\.0\.0 +(\S+) +Page (\d+) \/ (\d+)/.exec(page)?.slice(1) ?? [];
}

describeOnPaper("a printed workbook", () => {
  let printed: ReadonlyMap<string, readonly string[]> = new Map();
  const pagesOf = (name: string) => printed.get(name) ?? [];

  beforeAll(async () => {
    const write = async ({ name, json }: (typeof examples)[number]) => [name, await writeXlsx(planOf(json))] as const;
    printed = print(new Map(await Promise.all(examples.map(write))));
  }, patience);

  test.each(examples)("$name has each sheet on its own pages, in order, and no page too many", ({ name, json }) => {
    const sheets = pagesOf(name).map((page) => footOf(page)[0]);
    const expected = counts[readCase(json).schedule.file.id] ?? [];
    const pages = Object.keys(openings).flatMap((sheet, index) => Array<string>(expected[index] ?? 0).fill(sheet));
    expect(sheets).toEqual(pages);
  });

  test.each(examples)("$name begins each page with the title of its sheet", ({ name }) => {
    const untitled = pagesOf(name).filter((page) => {
      const [sheet = ""] = footOf(page);
      return !openings[sheet]?.test(page.trimStart());
    });
    expect(untitled).toEqual([]);
  });

  test.each(examples)(
    "$name says on each page its number, how many there are, and which version made it",
    ({ name }) => {
      const pages = pagesOf(name);
      const numbers = pages.map((page) => footOf(page).slice(1));
      expect(numbers).toEqual(pages.map((_, index) => [String(index + 1), String(pages.length)]));
    },
  );
});
