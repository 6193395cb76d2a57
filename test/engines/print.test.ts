/** What comes out of the printer: every sheet from its title, each page with its number, nothing on a page too many. */
import { readCase } from "../today";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { examples } from "../examples";
import { planOf } from "../plan-of";
import { patience } from "./libreoffice";
import { describeOnPaper, print } from "./print";

/** A page by the words that open it. */
const openings: Readonly<Record<string, RegExp>> = {
  Synthèse: /^Budget ACI – /,
  Financement: /^Financement\n/,
  Trésorerie: /^Trésorerie\n/,
  Exercices: /^Exercices\b/,
  Versements: /^(Versements\n|Date )/,
  "Hypothèses et sources": /^Hypothèses et sources/,
};

/** The pages of a contract, seven in all, as many as a funder reads; and those of one that is not signed. */
const dated = [
  "Synthèse",
  "Financement",
  "Trésorerie",
  "Exercices",
  "Versements",
  "Versements",
  "Hypothèses et sources",
];
const undated = ["Synthèse", "Hypothèses et sources"];

function sheetOf(page: string): string | undefined {
  return Object.entries(openings).find(([, opening]) => opening.test(page.trimStart()))?.[0];
}

/** The community, the number and the count that the foot of a page says. */
/** Those of the examples whose contract does not yet say all its amounts. */
const provisional = new Set(["avenant-2-maximum", "proposition-2019"]);

/** Its left side has two lines, of which the text of a page says either before the middle. */
function footOf(page: string): readonly string[] {
  const foot = page.trimEnd().split("\n").slice(-4).join("\n");
  const pieces = [/^ *(CPTS .*?)(?: {2,}|$)/m, /Page (\d+) \/ (\d+)/, /(Situation au \S+(?: · PROVISOIRE)?)/];
  return pieces.flatMap((piece) => piece.exec(foot)?.slice(1) ?? []);
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
      expect(pagesOf(name).map(sheetOf)).toEqual(readCase(json).signature === null ? undated : dated);
    },
  );

  test.each(examples)("$name says on each page whose it is, its number and how many there are", ({ name, json }) => {
    const pages = pagesOf(name);
    const feet = pages.map((_, index) => [
      readCase(json).name,
      String(index + 1),
      String(pages.length),
      `Situation au 28/11/2026${provisional.has(name) ? " · PROVISOIRE" : ""}`,
    ]);
    expect(pages.map(footOf)).toEqual(feet);
  });
});
