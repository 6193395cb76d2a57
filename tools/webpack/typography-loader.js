import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * What Univer brings to set whole pages of text, a fifth of the grid, and which no cell ever asks for: each visitor's
 * browser read it before the grid.
 *
 * It draws the letters of the machine's own fonts one by one (opentype.js), in a way that it never takes, but reads all
 * these fonts as soon as it may. It tells the language of a text (franc) to cut its words at the end of a line, by the rules
 * of seventy languages: the cells cut none. And it carries the tables of Unicode to make three patterns of Chinese,
 * Japanese and Korean letters: here they are made as the page is built.
 * @this {{ readonly resourcePath: string }}
 * @param {string} source
 * @returns {Promise<string>}
 * @throws Error when Univer does not set texts so
 */
export default async function typography(source) {
  const plain = mends.reduce(replaced, source);
  const letters = await import(pathToFileURL(createRequire(this.resourcePath).resolve("cjk-regex")).href);
  return plain.replace(patterns, (_, kind) => String(letters[kind]().toRegExp()));
}

/**
 * @param {string} source
 * @param {Readonly<Mend>} mend
 */
function replaced(source, { text, mended }) {
  if (source.split(text).length !== 2) throw new Error("Univer no longer sets texts so.");
  return source.replace(text, () => mended);
}

const patterns = /(?<== )cjk\.(letters|all|punctuations)\(\)\.toRegExp\(\)/g;

/** @typedef {{ readonly text: string | RegExp, readonly mended: string }} Mend */

/** @type {readonly Mend[]} */
const mends = [
  { text: 'import * as cjk from "cjk-regex";\n', mended: "" },
  { text: 'import { parse } from "opentype.js";\n', mended: "" },
  { text: "\tif (useOpenType) glyphInfos = textShape(paragraphBody);\n", mended: "" },
  { text: "font = parse(fontBuffer);", mended: "" },
  { text: "\t\tthis._loadFontsToBook();\n", mended: "" },
  { text: 'import { franc } from "franc-min";\n', mended: "" },
  { text: "LANG_MAP_TO_HYPHEN_LANG[franc(text)]", mended: "LANG_MAP_TO_HYPHEN_LANG.und" },
  { text: '\t\tthis._preloadPatterns();\n\t\tthis.loadPattern("en-gb");\n', mended: "" },
  { text: /(?<=\nconst PATTERN_LOADERS = )\{[^}]*\}/, mended: "{}" },
];
