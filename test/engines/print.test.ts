/** What comes out of the printer: every sheet from its title, each page with its number, nothing on a page too many. */
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { examples } from "../examples";
import { planOf } from "../plan-of";
import { patience } from "./libreoffice";
import { describeOnPaper, print } from "./print";

/** A page by the words that open it: Lisez-moi on two, Barème on three, the others on one each. */
const openings = [
  /^Budget ACI de /,
  /^Ce qui est supposé/,
  /^Hypothèses/,
  /^Barème : /,
  /^Barème : /,
  /^Barème : /,
  /^Financement d'une année de contrat/,
  /^Contrôles/,
];

describeOnPaper("a printed workbook", () => {
  let printed: ReadonlyMap<string, readonly string[]> = new Map();
  const pagesOf = (name: string) => printed.get(name) ?? [];

  beforeAll(async () => {
    const write = async ({ name, json }: (typeof examples)[number]) => [name, await writeXlsx(planOf(json))] as const;
    printed = print(new Map(await Promise.all(examples.map(write))));
  }, patience);

  test.each(examples)("$name has each sheet on its own pages, in order", ({ name }) => {
    const pages = pagesOf(name);
    const misplaced = openings.filter((opening, index) => !opening.test(pages[index]?.trimStart() ?? ""));
    expect([pages.length, misplaced]).toEqual([8, []]);
  });

  test.each(examples)(
    "$name says on each page its number, how many there are, and which version made it",
    ({ name }) => {
      const pages = pagesOf(name);
      const footers = pages.map((page) => /CPTS pour Excel 0\.0\.0 .* Page (\d+) \/ (\d+)/.exec(page)?.slice(1));
      expect(footers).toEqual(pages.map((_, index) => [String(index + 1), "8"]));
    },
  );
});
