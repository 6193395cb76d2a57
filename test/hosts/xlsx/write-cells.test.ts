import { highlightLooks, looks, numberFormats, type Format, type Role } from "../../../src/workbook/styles";
import { cell, chart, sheet, workbook } from "./full-plan";
import { partOf, firstSheetOf, stylesOf, readBack } from "./written";

describe("the content of a cell", () => {
  it("carries a formula with the number that it gives", async () => {
    expect(await firstSheetOf({ cells: [cell(2, 2, 12, { formula: "SUM(A1:A9)" })] })).toMatch(
      /<c r="B2" s="\d+"><f>SUM\(A1:A9\)<\/f><v>12<\/v><\/c>/,
    );
  });

  it("carries a formula with the text that it gives", async () => {
    expect(await firstSheetOf({ cells: [cell(1, 1, "à jour", { formula: 'IF(B1<2,"à jour","")' })] })).toMatch(
      /<c r="A1" s="\d+" t="str"><f>IF\(B1&lt;2,"à jour",""\)<\/f><v>à jour<\/v><\/c>/,
    );
  });

  it("carries an empty text for a formula that gives nothing", async () => {
    expect(await firstSheetOf({ cells: [cell(1, 1, null, { formula: 'IF(B1,"",1)' })] })).toMatch(
      /<c r="A1" s="\d+" t="str"><f>IF\(B1,"",1\)<\/f><v\/><\/c>/,
    );
  });

  it.each(["=1+1", "+33 1", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "#N/A", "#REF!", "_x0041_", "TRUE", "12"])(
    "keeps the text %p a text, and never a formula",
    async (text) => {
      const read = await readBack(text);
      expect(read.value).toBe(text);
      expect(read.formula).toBeUndefined();
      expect(["string", "richText"]).toContain(read.type);
    },
  );

  it("loses the characters that XML refuses, and nothing else", async () => {
    expect((await readBack("a\u0000b\u0008c\u001Fd\uFFFEe\uD800f\tg\r\nh é 😀")).value).toBe("abcdef\tg\nh é 😀");
  });

  it("shows nothing, but keeps its look, when the plan leaves it empty", async () => {
    expect(await firstSheetOf({ cells: [cell(1, 1, null, { role: "input" })] })).toMatch(/<c r="A1" s="\d+"\/>/);
  });

  it("leads to another place of the workbook", async () => {
    expect(await firstSheetOf({ cells: [cell(1, 1, "Voir", { goTo: "'Barème'!A1" })] })).toContain(
      `<hyperlink ref="A1" location="'Barème'!A1"/>`,
    );
  });

  it("is underlined when it leads somewhere", async () => {
    expect((await readBack("Voir", { goTo: "A9" })).style?.font?.underline).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("cannot be %p", async (value) => {
    await expect(readBack(value)).rejects.toThrow("A1");
  });
});

describe("the look of a cell", () => {
  it.each(Object.keys(looks) as (keyof typeof looks)[])("follows the role %p", async (role) => {
    const look = looks[role];
    const { style } = await readBack("x", { role });
    expect(style?.font).toMatchObject({ name: "Calibri", size: look.size, color: { rgb: look.colour } });
    expect([style?.font?.bold, style?.font?.italic]).toEqual([look.bold, look.italic]);
    expect(style?.alignment?.wrapText).toBe(look.wrap);
  });

  it.each(["integer", "euros", "rate", "date", "typed"] as const)("follows the format %p", async (format) => {
    expect((await readBack(1, { format })).style?.numFmt).toBe(numberFormats[format]);
  });

  it.each<[string, Role, Format, string | undefined]>([
    ["à saisir", "calculation", "euros", "right"],
    ["à saisir", "total", "signedEuros", "right"],
    ["à saisir", "entry", "euroCents", "right"],
    ["à saisir", "link", "decimal", "right"],
    ["à saisir", "link", "date", "right"],
    ["Prévention", "body", "text", undefined],
    ["Donnez le solde en banque.", "answer", "euros", "left"],
  ])("puts %p, of a %s in %s, %s", async (value, role, format, horizontal) => {
    expect((await readBack(value, { role, format })).style?.alignment?.horizontal).toBe(horizontal);
  });

  it("frames a calculation with thin grey lines", async () => {
    const side = { style: "thin", color: { rgb: "BFBFBF" } };
    const { style } = await readBack(1, { role: "calculation" });
    expect(style?.border).toMatchObject({ top: side, right: side, bottom: side, left: side });
  });

  it("fills an input with pale yellow, and lets it be typed into", async () => {
    const { style } = await readBack(1, { role: "input" });
    expect(style?.fill).toMatchObject({ pattern: "solid", fgColor: { rgb: "FFF8DC" } });
    expect(style?.protection?.locked).toBe(false);
  });

  it.each(["calculation", "text", "link", "total", "check"] as const)("keeps a %p locked", async (role) => {
    expect((await readBack(1, { role })).style?.protection).toBeUndefined();
  });

  it("centres every cell from top to bottom, so that a row with a wrapped text reads straight", async () => {
    expect((await readBack("x", { role: "head" })).style?.alignment?.vertical).toBe("center");
    expect((await readBack("x", { role: "text" })).style?.alignment?.vertical).toBe("center");
  });

  it("writes what a font is made of in the order that the schema wants", async () => {
    expect(await stylesOf({ cells: [cell(1, 1, "x", { role: "note", goTo: "A2" })] })).toContain(
      '<font><i/><u/><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/></font>',
    );
  });

  it.each(Object.keys(highlightLooks) as (keyof typeof highlightLooks)[])("changes by the rule %p", async (look) => {
    const weight = { true: "<b/>", false: '<b val="0"/>' }[`${highlightLooks[look].bold}`];
    const colours = highlightLooks[look];
    expect(await stylesOf({ highlights: [{ range: "A1:A2", formula: "A1>0", look }] })).toContain(
      `<dxf><font>${weight}<color rgb="FF${colours.colour}"/></font><fill><patternFill patternType="solid">` +
        `<fgColor rgb="FF${colours.fill}"/><bgColor rgb="FF${colours.fill}"/></patternFill></fill></dxf>`,
    );
  });
});

describe("a sheet", () => {
  it("gives the first of two rules that apply the last word", async () => {
    const highlights = [
      { range: "A1:A9", formula: "A1>0", look: "failed" },
      { range: "A1:A9", formula: "A1>1", look: "passed" },
    ] as const;
    expect(await firstSheetOf({ highlights })).toMatch(
      /dxfId="0" priority="1"><formula>A1&gt;0.*dxfId="1" priority="2"/,
    );
  });

  it("is as wide, as tall and as still as planned, without grid lines", async () => {
    const xml = await firstSheetOf({ columnWidths: [12], rowHeights: new Map([[3, 42]]), frozenRows: 4 });
    expect(xml).toContain('<col min="1" max="1" width="12.7109375" customWidth="1"/>');
    expect(xml).toContain('<row r="3" ht="42" customHeight="1"/>');
    expect(xml).toContain(
      '<sheetView showGridLines="0" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    );
  });

  it.each([
    [
      { frozenRows: 3, frozenColumns: 1 },
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    ],
    [{ frozenRows: 0, frozenColumns: 2 }, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
    [{ frozenRows: 0 }, "<sheetFormatPr"],
  ])("keeps in view what names its rows and columns: %j", async (frozen, pane) => {
    expect(await firstSheetOf(frozen)).toContain(pane);
  });

  it("guards against slips without a password, and lets one select, resize and filter", async () => {
    expect(await firstSheetOf({ isProtected: true })).toContain(
      '<sheetProtection sheet="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0" autoFilter="0"/>',
    );
  });

  it("is open to every change when the plan does not protect it", async () => {
    expect(await firstSheetOf({ isProtected: false })).not.toContain("sheetProtection");
  });

  it("prints on A4, one page wide, with a footer that numbers the pages", async () => {
    const xml = await firstSheetOf({ print: { orientation: "landscape" } });
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toContain("<oddFooter>&amp;LR&amp;&amp;D&amp;CCPTS d'ici&amp;RPage &amp;P / &amp;N</oddFooter>");
  });

  it("prints the client's pages, all that they hold, and of a working sheet an empty cell", async () => {
    const working = sheet({ name: "Calculs", audience: "working", cells: [cell(9, 4, 1)] });
    const sheets = [sheet({ cells: [cell(7, 3, 1)], charts: [chart] }), working];
    const xml = await partOf(workbook(sheets), "xl/workbook.xml");
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Hypothèses'!$A$1:$C$32</definedName>`,
    );
    expect(xml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'Calculs'!$F$1</definedName>`);
  });

  it("tells the client's pages from the working sheets by the colour of their tabs", async () => {
    expect(await firstSheetOf({ audience: "client" })).toContain('<tabColor rgb="FF1F3A5F"/>');
    expect(await firstSheetOf({ audience: "working" })).toContain('<tabColor rgb="FFA6A6A6"/>');
  });

  it("prints its first rows again on each page, whatever its name", async () => {
    const print = { orientation: "portrait", repeatedRows: "1:4" } as const;
    expect(await partOf(workbook([sheet(), sheet({ name: "L'été", print })]), "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'L''été'!$1:$4</definedName>`,
    );
  });
});
