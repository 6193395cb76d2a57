/**
 * What Univer does for each cell each time that it draws a sheet, or takes what is typed into it, and need not, or does
 * amiss.
 *
 * It asks of each text whether it is a number in its own dress ("12/03/2026", "20 %"), to put a mark on it: here it
 * remembers those that are not. And it looks twice more at each cell for the hatching of what is protected, be there no
 * hatching at all, as here.
 *
 * And it measures whether a text runs over the next cell without the margins of its own: the end of one that fits but for
 * these was cut. Here they count.
 *
 * A number or a day that its column is too narrow for was cut, and another number was read. Here it is hidden by "#", as in
 * Excel; one without a format of its own is rounded first, as far as it needs.
 *
 * A day that is written from its year on shows so in every language: in French it shows the day first.
 *
 * And it takes each number of a formula for one that an English person wrote: "1,055", which the lexer of the page in French
 * gives it as one number, became 1055. Here what has a comma stays as it was typed, for the page to read.
 * @param {string} source
 * @returns {string}
 * @throws Error when Univer does not draw so
 */
export default function drawing(source) {
  const [module, ...others] = modules.filter((texts) => texts.every(({ text }) => source.split(text).length === 2));
  if (module === undefined || others.length > 0) throw new Error("Univer no longer draws so.");
  return module.reduce((changed, { text, mended }) => changed.replace(text, () => mended), source);
}

const modules = [
  // Of @univerjs/core.
  [
    {
      text: "const getNumfmtParseValueFilter = (value) => {",
      mended: `const plainTexts = new Set();
const getNumfmtParseValueFilter = (value) => {
	if (plainTexts.has(value)) return null;
	const parsed = parseDressedNumber(value);
	if (parsed?.z === "yyyy-mm-dd" && document.documentElement.lang === "fr") return { ...parsed, z: "dd/mm/yyyy" };
	if (parsed || typeof value !== "string") return parsed;
	if (plainTexts.size === 10000) plainTexts.clear();
	plainTexts.add(value);
	return null;
};
const parseDressedNumber = (value) => {`,
    },
  ],
  // Of @univerjs/sheets-ui.
  [
    {
      text: `draw(ctx, _parentScale, spreadsheetSkeleton, diffRanges) {
		const { worksheet } = spreadsheetSkeleton;
		if (!worksheet) return;
		ctx.save();
		if (!this._pattern)`,
      mended: `draw(ctx, _parentScale, spreadsheetSkeleton, diffRanges) {
		const { worksheet } = spreadsheetSkeleton;
		if (!worksheet || this._shadowStrategy === "none") return;
		ctx.save();
		if (!this._pattern)`,
    },
    {
      text: "const parsedValue = getNumfmtParseValueFilter(token);",
      mended: 'const parsedValue = token.includes(",") ? null : getNumfmtParseValueFilter(token);',
    },
  ],
  // Of @univerjs/engine-render.
  [
    {
      text: `contentSize = {
					width: textSize.width,
					height: textSize.fontBoundingBoxDescent + textSize.fontBoundingBoxAscent
				};`,
      mended: `const padding = { ...DEFAULT_PADDING_DATA, ...docsConfig.style?.pd };
				contentSize = {
					width: textSize.width + padding.l + padding.r,
					height: textSize.fontBoundingBoxDescent + textSize.fontBoundingBoxAscent
				};`,
    },
    {
      text: "const text = getDisplayValueFromCell(cellData);",
      mended:
        "const text = shownWhole(getDisplayValueFromCell(cellData), fontCache, renderFontCtx.endX - renderFontCtx.startX - paddingRight);",
    },
    {
      text: "var Font = class extends SheetExtension {",
      mended: String.raw`function shownWhole(text, { cellData, fontString, style, vertexAngle = 0 }, width) {
	const fits = (shown) => FontCache.getMeasureText(shown, fontString).width <= width;
	if (cellData.t !== CellValueType.NUMBER || vertexAngle !== 0 || fits(text)) return text;
	const [, decimals = ""] = /^-?\d+[.,](\d+)$/.exec(text) ?? [];
	const hasFormat = (style?.n?.pattern ?? "General") !== "General";
	for (let kept = decimals.length - 1; kept >= 0 && !hasFormat; kept -= 1) {
		const rounded = Number(text.replace(",", ".")).toFixed(kept);
		const shown = text.includes(",") ? rounded.replace(".", ",") : rounded;
		if (fits(shown)) return shown;
	}
	return "#".repeat(Math.max(1, Math.floor(width / FontCache.getMeasureText("#", fontString).width)));
}
var Font = class extends SheetExtension {`,
    },
  ],
];
