/**
 * What is mended of Univer's formula engine as the page is built.
 *
 * It keeps what it has read of a formula or of a text by a number of 32 bits, where it has more than 64 characters: two
 * of them may have the same number, and a cell then shows the value of another, in one whole budget out of some tens.
 * Here it keeps them by themselves.
 *
 * It asks of each text that a formula meets whether it is a number in its own dress ("12/03/2026", "20 %"), remembers
 * those that are, and asks anew of nearly all. Here it remembers those that are not too.
 *
 * It reads the text "01/03/2024" of a formula as 3 January, and "1/3" as a day of the year of the clock. Here the day
 * comes first, as in our functions and in a French Excel; what may be either day to an English reader, and what has no
 * year, stays the text that it is: a function of ours says what is wrong with it, one of Univer's answers #VALUE!.
 *
 * In French, it reads a text of figures in French too, where "1,055" was 1055 to it; the dates that its functions answer show
 * the day first; TEXT takes a pattern in French, "# ##0,00" or "jj/mm/aaaa", as well as one in English, and answers in French.
 *
 * SUMIFS and its like hold each cell of a range against each criterion, for each formula anew. Here it is done once a
 * computation: of the 13 000 times of a contract shown and changed once, 900 ask what was not asked before.
 * @param {string} source
 * @returns {string}
 * @throws Error when Univer is not written so
 */
export default function formulaEngine(source) {
  if (![hashed, asked, held, ...french.keys()].every((text) => source.includes(text)))
    throw new Error("Univer's formula engine has changed.");
  const exact = source.replace(hashed, "return formulaString;");
  const once = exact.replace(asked, () => `${before}${asked}${after}`).replace(held, () => heldOnce);
  const local = [...french].reduce((changed, [text, mended]) => changed.replaceAll(text, () => mended), once);
  return local.replaceAll("getNumfmtParseValueFilter(", "readText(") + memory + patterns + reading + holding;
}

/** What it is in every language, and what it is here. */
const french = new Map([
  ["create(currentSerial, DEFAULT_DATE_FORMAT)", "create(currentSerial, dayFirst(DEFAULT_DATE_FORMAT))"],
  ["DEFAULT_NOW_FORMAT)", "dayFirst(DEFAULT_NOW_FORMAT))"],
  [
    "numfmt.format(pattern, value, { throws: false })",
    'numfmt.format(pattern, value, { throws: false, locale: isInFrench() ? "fr" : "en" })',
  ],
  ["getFormatPreview(formatTextValueString,", "getFormatPreview(patternInEnglish(formatTextValueString),"],
]);

const patterns = String.raw`
function isInFrench() {
  return document.documentElement.lang === "fr";
}

function dayFirst(pattern) {
  return isInFrench() ? pattern.replace("yyyy/mm/dd", "dd/mm/yyyy") : pattern;
}

function patternInEnglish(pattern) {
  if (!isInFrench() || pattern === " ") return pattern;
  const pieces = /"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|A\/P|standard|[#0?](?:[#0?.,\s]*[#0?])?|[ja]+/gi;
  return pattern.replace(pieces, (piece) => {
    if (/^standard$/i.test(piece)) return "General";
    if (/^[ja]+$/i.test(piece)) return piece.replace(/j/gi, "d").replace(/a/gi, "y");
    return /^[#0?]/.test(piece) ? figureInEnglish(piece) : piece;
  });
}

function figureInEnglish(piece) {
  const isEnglish = piece.includes(".") || /^#(?:,##0)+$/.test(piece);
  return isEnglish && !/\s/.test(piece) ? piece : piece.replace(",", ".").replace(/\s/g, ",");
}
`;

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

const reading = String.raw`
function readText(text) {
  const typed = text.trim();
  const [, sign, whole, part, percent] = /^([-+]?)(\d{1,3}(?:\s\d{3})+|\d+),(\d+)(\s*%)?$/.exec(typed) ?? [];
  if (isInFrench() && whole !== undefined) return figureOf(sign + whole.replace(/\s/g, "") + "." + part, percent);
  if (/^\d{1,2}[/-]\d{1,2}$/.test(typed)) return null;
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(typed) ?? [];
  if (day === undefined) return getNumfmtParseValueFilter(text);
  if (document.documentElement.lang !== "en") return dayOf(year, month, day);
  if (Number(day) === Number(month)) return dayOf(year, month, day);
  return Number(day) <= 12 && Number(month) <= 12 ? null : dayOf(year, month, day) ?? dayOf(year, day, month);
}

function figureOf(digits, percent) {
  return percent === undefined ? { v: Number(digits), z: "General" } : { v: Number(digits + "e-2"), z: "0.00%" };
}

function dayOf(year, month, day) {
  return getNumfmtParseValueFilter([year.padStart(4, "20"), month.padStart(2, "0"), day.padStart(2, "0")].join("-"));
}
`;

const held = `let compareResult = valueObjectCompare(range, criteriaValueObject);
			if (isNumberSensitive) compareResult = filterSameValueObjectResult(compareResult, range, criteriaValueObject);`;
const heldOnce = "const compareResult = heldAgainst(range, criteriaValueObject, isNumberSensitive);";
// Univer makes a range anew for each computation. A number and a text that say the same are two criteria.
const holding = `
const heldRanges = new WeakMap();
function heldAgainst(range, criterion, isNumberSensitive) {
  const known = madeOnce(heldRanges, range, () => new Map());
  const ofKind = madeOnce(known, criterion.constructor, () => new Map());
  const alike = madeOnce(ofKind, criterion.getValue(), () => new Map());
  return madeOnce(alike, isNumberSensitive, () => {
    const compared = valueObjectCompare(range, criterion);
    return isNumberSensitive ? filterSameValueObjectResult(compared, range, criterion) : compared;
  });
}
function madeOnce(map, key, make) {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
`;
