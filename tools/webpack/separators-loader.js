/**
 * Univer's help for the arguments of a function parts them by commas, in every language. Where the page is in French they
 * are typed with semicolons, and here they are shown so.
 * @param {string} source
 * @returns {string}
 * @throws Error when Univer does not write them so
 */
export default function separators(source) {
  if (!written.every((text) => source.includes(text))) throw new Error("Univer no longer parts arguments so.");
  return written.reduce((changed, text) => changed.replaceAll(text, () => text.replace('","', separator)), source);
}

const written = ['i === value.length - 1 ? "" : ","', '.map((item) => item.example).join(",")'];
const separator = '(document.documentElement.lang === "fr" ? ";" : ",")';
