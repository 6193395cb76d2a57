/** Texts inside formulas: whatever they hold, they stay texts. */
import fc from "fast-check";
import {
  compares,
  countIfs,
  holds,
  holdsNot,
  inColumn,
  inRow,
  quoted,
  says,
  sumIfs,
  unlessEmpty,
} from "../../src/workbook/formula";
import { hostileNames } from "../hostile-names";

test.each([
  ["Sûr", '"Sûr"'],
  ["", '""'],
  ['dit "oui"', '"dit ""oui"""'],
  ['"', '""""'],
  ["deux\nlignes", '"deux"&CHAR(10)&"lignes"'],
  ["deux\r\nlignes", '"deux"&CHAR(10)&"lignes"'],
  ["\n", "CHAR(10)"],
  ["une\ttabulation", '"une"&CHAR(9)&"tabulation"'],
  ["un\u0007signal", '"unsignal"'],
  ['")+1+("', '""")+1+("""'],
])("the text %j is written %s", (text, formula) => {
  expect(quoted(text)).toBe(formula);
});

test.each([
  [253, 1],
  [254, 2],
  [255, 3],
  [1000, 8],
])("a text of %d letters is %d pieces long", (length, pieces) => {
  expect(quoted("a".repeat(length)).split("&")).toHaveLength(pieces);
});

/** What Excel reads: its literals, doubled quotes taken for one, and the codes of characters. */
const piece = /^(?:"((?:[^"]|"")*)"|CHAR\((\d+)\))(?:&|$)/u;

function readPieces(formula: string): readonly string[] {
  const [whole, literal, code] = piece.exec(formula) ?? [];
  if (whole === undefined) throw new Error(`Not a text: ${formula}`);
  const rest = formula.slice(whole.length);
  const text = code === undefined ? (literal ?? "").replaceAll('""', '"') : String.fromCharCode(Number(code));
  return rest === "" ? [text] : [text, ...readPieces(rest)];
}

const plainText = fc.string({ unit: "grapheme", maxLength: 600 });
const awkwardText = fc
  .array(fc.constantFrom('"', '""', "\n", "\t", "&", "'", "🏥", "=1+1", '")', "é".repeat(130)), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

test("any text is read back as it was, in pieces that Excel accepts", () => {
  fc.assert(
    fc.property(fc.oneof(plainText, awkwardText, fc.constantFrom(...hostileNames)), (text) => {
      const pieces = readPieces(quoted(text));
      expect(pieces.join("")).toBe(text);
      expect(pieces.filter((one) => one.length > 255)).toEqual([]);
    }),
  );
});

test.each([
  [says("B7", "Oui"), 'B7="Oui"'],
  [unlessEmpty("B7", "B7*2"), 'IF(LEN(B7)=0,"",B7*2)'],
  [inColumn("$A$1:$A$5", "B7"), "INDEX($A$1:$A$5,B7,1)"],
  [inRow("$A$1:$D$1", "B7"), "INDEX($A$1:$D$1,1,B7)"],
  [sumIfs("C1:C9", holds("A1:A9", "Sûr")), 'SUMIFS(C1:C9,A1:A9,"Sûr")'],
  [sumIfs("C1:C9", holdsNot("A1:A9", "Sûr")), 'SUMIFS(C1:C9,A1:A9,"<>Sûr")'],
  [countIfs(compares("B1:B9", ">=", "D2")), 'COUNTIFS(B1:B9,">="&D2)'],
  [countIfs(holds("A1:A9", "un * et un ?")), 'COUNTIFS(A1:A9,"un ~* et un ~?")'],
  [countIfs(holds("A1:A9", "<30 000")), 'COUNTIFS(A1:A9,"=<30 000")'],
])("%s is written %s", (formula, expected) => {
  expect(formula).toBe(expected);
});
