import { describe, expect, test } from "@jest/globals";
import { columnsOf } from "../../src/delimited/columns";
import { decode } from "../../src/delimited/decode";
import { refusalSaid as said } from "../refusal-said";
import { readDelimited } from "../../src/delimited/read-delimited";

const rowsOf = (text: string, most = 100) => readDelimited(text, { most }).rows.map(({ cells }) => cells);

describe("a text is read in the encoding of the program that wrote it", () => {
  test.each([
    ["UTF-8", [0xc3, 0xa9, 0xe2, 0x82, 0xac]],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0xe2, 0x82, 0xac]],
    ["UTF-16, the low byte first", [0xff, 0xfe, 0xe9, 0x00, 0xac, 0x20]],
    ["UTF-16, the high byte first", [0xfe, 0xff, 0x00, 0xe9, 0x20, 0xac]],
    ["windows-1252", [0xe9, 0x80]],
    ["ISO-8859-15", [0xe9, 0xa4]],
  ])("é€ in %s", (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toBe("é€");
  });

  test("a workbook given for a text is refused", () => {
    expect(said(() => decode(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])))).toBe(
      "Ce fichier n'est pas un texte. Enregistrez-le au format CSV ou texte, puis donnez ce nouveau fichier.",
    );
  });
});

describe("the separator is the one of the line of heads", () => {
  test.each([
    [";", "Nom;Montant, en euros\nA;1,50"],
    ["\t", "Nom\tMontant ; euros\nA\t1,50"],
    ["|", "Nom|Montant\nA|1,50"],
    [",", 'Nom,Montant\nA,"1,50"'],
    [",", 'sep=,\nNom,"Montant ; euros"\nA,"1,50"'],
    [";", '"Nom, prénom";Montant\nA;1,50'],
  ])("%j", (separator, text) => {
    const read = readDelimited(text, { most: 10 });
    expect(read.separator).toBe(separator);
    expect(read.rows.map(({ cells }) => cells)).toEqual([["A", "1,50"]]);
  });

  test.each(["\n", "\r\n", "\r"])("lines end by %j", (end) => {
    expect(rowsOf(["a;b", "1;2", "", ";", "3;4"].join(end))).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("a cell may hold lines, separators and quotation marks; each row knows its line", () => {
    expect(readDelimited('a;b\n"x\ny";"un ""mot"" ; deux"\n1;2', { most: 10 }).rows).toEqual([
      { line: 2, cells: ["x\ny", 'un "mot" ; deux'] },
      { line: 4, cells: ["1", "2"] },
    ]);
  });

  test("an accountant's file has quotation marks as letters", () => {
    expect(readDelimited('a\tb\n"5 pouces"" x\t1', { most: 1, quotes: "may be lone" }).rows).toEqual([
      { line: 2, cells: ['"5 pouces"" x', "1"] },
    ]);
  });

  test.each([
    ["", "Aucune ligne reçue. Donnez un tableau dont la première ligne nomme les colonnes."],
    [" \n;;\n", "Aucune ligne reçue. Donnez un tableau dont la première ligne nomme les colonnes."],
    [
      'a;b\n1;2\n"3;4',
      "Ligne 3 : un guillemet ouvre une cellule et ne la ferme pas. Fermez-le, ou doublez celui qui est dans le texte.",
    ],
    ["a\n1\n2\n3\n4", "Plus de 3 lignes reçues. Partagez le fichier, ou ôtez les lignes en trop."],
  ])("%j is refused", (text, sentence) => {
    expect(said(() => readDelimited(text, { most: 3 }))).toBe(sentence);
  });
});

describe("columns are known by their heads", () => {
  const heads = { name: ["Nom", "Raison sociale"], amount: ["Montant", "Somme"] } as const;
  const columns = (...cells: string[]) => [...columnsOf({ line: 1, cells }, heads, ["amount"])];

  test("in any order, whatever the case, the accents and the punctuation", () => {
    expect(columns(" MONTANT : ", "", "raison-sociale")).toEqual([
      ["amount", 0],
      ["name", 2],
    ]);
  });

  test.each([
    [
      ["Montant", "Prix", "=1+1"],
      "Ligne 1 : colonnes inconnues : « Prix » et « =1+1 ». Ôtez ou renommez ; colonnes admises : Nom, Montant.",
    ],
    [
      ["Montant", "Somme"],
      "Ligne 1 : deux colonnes pour la même chose : « Montant » et « Somme ». N'en gardez qu'une.",
    ],
    [["Nom"], "Ligne 1 : il manque la colonne « Montant ». Ajoutez ce qui manque à la ligne des titres."],
  ])("%j is refused", (cells, sentence) => {
    expect(said(() => columns(...cells))).toBe(sentence);
  });
});
