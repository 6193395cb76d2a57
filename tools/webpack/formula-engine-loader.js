/**
 * Two faults of Univer's formula engine, mended as the page is built.
 *
 * It keeps what it has read of a formula or of a text by a number of 32 bits, where it has more than 64 characters: two
 * of them may have the same number, and a cell then shows the value of another, in one whole budget out of some tens.
 * Here it keeps them by themselves.
 *
 * It asks of each text that a formula meets whether it is a number in its own dress ("12/03/2026", "20 %"), remembers
 * those that are, and asks anew of nearly all. Here it remembers those that are not too.
 * @param {string} source
 * @returns {string}
 * @throws Error when Univer is not written so
 */
export default function formulaEngine(source) {
  if (![hashed, asked].every((text) => source.includes(text))) throw new Error("Univer's formula engine has changed.");
  const exact = source.replace(hashed, "return formulaString;");
  return exact.replace(asked, () => `${before}${asked}${after}`) + memory;
}

const hashed = `if (formulaString.length <= 64) return formulaString;
		return hashAlgorithm(formulaString).toString();`;

const asked = `const parseData = getNumfmtParseValueFilter(_input);
	if (parseData && parseData.z) return setNumberPatternCache(_input, parseData.v, parseData.z);
`;
const before = `if (plainTexts.has(_input)) return { isNumberPattern: false };
	`;
const after = `	if (plainTexts.size === 10000) plainTexts.clear();
	plainTexts.add(_input);
`;
const memory = `
const plainTexts = new Set();
`;
