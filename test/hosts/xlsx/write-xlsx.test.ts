import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";

import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { highlightLooks, looks, numberFormats } from "../../../src/workbook/styles";
import { cell, chart, fullPlan, sheet, validation, workbook } from "./full-plan";

async function partOf(plan: WorkbookPlan, path: string): Promise<string> {
  const part = unzipSync(await writeXlsx(plan))[path];
  return strFromU8(part ?? new Uint8Array());
}

function firstSheetOf(more: Partial<SheetPlan>): Promise<string> {
  return partOf(workbook([sheet(more)]), "xl/worksheets/sheet1.xml");
}

function stylesOf(more: Partial<SheetPlan>): Promise<string> {
  return partOf(workbook([sheet(more)]), "xl/styles.xml");
}

/** What a reader finds in A1, with its style. */
async function readBack(value: CellPlan["value"], more: Partial<CellPlan> = {}) {
  const bytes = await writeXlsx(workbook([sheet({ cells: [cell(1, 1, value, more)] })]));
  const read = await readXlsx(bytes, { readStyles: true });
  return { value: read.sheets[0]?.rows[0]?.[0], ...read.sheets[0]?.cells?.get("0,0") };
}

function charted(): WorkbookPlan {
  return workbook([sheet({ name: "Financement & co", charts: [chart] })]);
}

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
      '<hyperlink ref="A1" location="&apos;Barème&apos;!A1"/>',
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
      '<font><i/><u/><sz val="10"/><color rgb="FF595959"/><name val="Calibri"/></font>',
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
      /priority="1" dxfId="0"><formula>A1&gt;0.*priority="2" dxfId="1"/,
    );
  });

  it("is as wide, as tall and as still as planned, without grid lines", async () => {
    const xml = await firstSheetOf({ columnWidths: [12], rowHeights: new Map([[3, 42]]), frozenRows: 4 });
    expect(xml).toContain('<col min="1" max="1" width="12.7109375" customWidth="true"/>');
    expect(xml).toContain('<row r="3" ht="42" customHeight="1"/>');
    expect(xml).toContain(
      'showGridLines="0"><pane ySplit="4" topLeftCell="A5" state="frozen" activePane="bottomLeft"/>',
    );
  });

  it("guards against slips without a password, and lets one select and resize", async () => {
    expect(await firstSheetOf({ isProtected: true })).toContain(
      '<sheetProtection sheet="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0"/>',
    );
  });

  it("is open to every change when the plan does not protect it", async () => {
    expect(await firstSheetOf({ isProtected: false })).not.toContain("sheetProtection");
  });

  it("prints on A4, one page wide, with a footer that numbers the pages", async () => {
    const xml = await firstSheetOf({ print: { orientation: "landscape", footer: { left: "R&D", centre: "Ici" } } });
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toContain("<oddFooter>&amp;LR&amp;&amp;D&amp;CIci&amp;RPage &amp;P / &amp;N</oddFooter>");
  });

  it("prints its first rows again on each page, whatever its name", async () => {
    const print = { orientation: "portrait", repeatedRows: "1:4", footer: { left: "", centre: "" } } as const;
    expect(await partOf(workbook([sheet(), sheet({ name: "L'été", print })]), "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'L''été'!$1:$4</definedName>`,
    );
  });
});

describe("a table", () => {
  const columns = ["Année", "Montant"];
  const table = { name: "Montants", range: "B3:C5", columns };

  it("has the range and the columns of the plan, and no filter buttons", async () => {
    const cells = [cell(3, 2, "Année"), cell(3, 3, "Montant")];
    const bytes = await writeXlsx(workbook([sheet({ cells, tables: [table] })]));
    const read = (await readXlsx(bytes)).sheets[0]?.tables?.[0];
    expect(read).toMatchObject({ name: "Montants", range: "B3:C5", showAutoFilter: false });
    expect(read?.columns.map(({ name }) => name)).toEqual(columns);
  });

  it.each([
    ["another text", [cell(3, 2, "Année"), cell(3, 3, "Somme")]],
    ["nothing", [cell(3, 2, "Année")]],
    ["a formula", [cell(3, 2, "Année"), cell(3, 3, "Montant", { formula: "A1" })]],
  ])("is refused when a head is %s, which Excel would repair", async (_, cells) => {
    await expect(firstSheetOf({ cells, tables: [table] })).rejects.toThrow("Montants");
  });
});

describe("a validation", () => {
  it.each([
    ["whole", { kind: "whole", min: 1, max: 9 }, 'type="whole"', "<formula1>1</formula1><formula2>9</formula2>"],
    ["decimal", { kind: "decimal", min: 0.5, max: 1 }, 'type="decimal"', "<formula1>0.5</formula1>"],
    ["date", { kind: "date", min: 43466, max: 45000 }, 'type="date"', "<formula1>43466</formula1>"],
    ["list", { kind: "list", values: ["a", 'b "c"'] }, 'type="list"', '<formula1>"a,b ""c"""</formula1>'],
  ] as const)("takes a rule of the kind %p", async (_, rule, type, formula) => {
    const xml = await firstSheetOf({ validations: [validation({ rule })] });
    expect(xml).toContain(type);
    expect(xml).toContain(formula);
  });

  it("says what is expected, and why what was typed is refused", async () => {
    const bytes = await writeXlsx(workbook([sheet({ validations: [validation({ allowBlank: true })] })]));
    expect((await readXlsx(bytes)).sheets[0]?.dataValidations?.[0]).toMatchObject({
      range: "B3",
      allowBlank: true,
      inputTitle: "Population",
      inputMessage: "Le nombre d'habitants.",
      errorTitle: "Population",
      errorMessage: "Un nombre entier.",
      showInputMessage: true,
      showErrorMessage: true,
    });
  });

  it.each([
    ["a title of 33 characters", { promptTitle: "x".repeat(33) }],
    ["a prompt of 256 characters", { prompt: "x".repeat(256) }],
    ["an error of 256 characters", { error: "x".repeat(256) }],
    ["choices of 256 characters", { rule: { kind: "list", values: ["x".repeat(127), "y".repeat(128)] } }],
    ["a comma in a choice", { rule: { kind: "list", values: ["a,b"] } }],
  ] as const)("is refused rather than cut for %s", async (_, more) => {
    await expect(firstSheetOf({ validations: [validation(more)] })).rejects.toThrow("B3");
  });

  it("takes texts as long as Excel does", async () => {
    const longest = { promptTitle: "t".repeat(32), prompt: "p".repeat(255), error: "e".repeat(255) };
    const xml = await firstSheetOf({ validations: [validation(longest)] });
    expect(xml).toContain(`promptTitle="${longest.promptTitle}" prompt="${longest.prompt}"`);
  });
});

describe("a chart", () => {
  it("has a title, and its series under their own names, read from the sheet", async () => {
    const xml = await partOf(charted(), "xl/charts/chart1.xml");
    expect(xml).toContain("<a:t>Financement par mission &amp; socle</a:t>");
    expect(xml).toContain("<c:tx><c:v>Part variable</c:v></c:tx>");
    expect(xml).toContain("<c:f>'Financement &amp; co'!$A$6:$A$10</c:f>");
    expect(xml).toContain("<c:f>'Financement &amp; co'!$C$6:$C$10</c:f>");
  });

  it("stacks its bars from the first row down, with the legend below", async () => {
    const xml = await partOf(charted(), "xl/charts/chart1.xml");
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/);
    expect(xml).toContain('<c:legendPos val="b"/>');
  });

  it("tells its series apart by colour and by hatching", async () => {
    const [, plain = "", hatched = ""] = (await partOf(charted(), "xl/charts/chart1.xml")).split("<c:ser>");
    expect(plain).toContain('<c:spPr><a:solidFill><a:srgbClr val="0072B2"/></a:solidFill>');
    expect(plain).not.toContain("pattFill");
    expect(hatched).toContain('<a:pattFill prst="wdUpDiag">');
    expect(hatched).toContain('<a:bgClr><a:srgbClr val="E69F00"/></a:bgClr>');
  });

  it("paints negative values as the others, without ticks, in French", async () => {
    const xml = await partOf(charted(), "xl/charts/chart1.xml");
    expect(xml.match(/<\/c:spPr><c:invertIfNegative val="0"\/><c:dLbls>/g)).toHaveLength(2);
    expect(xml.match(/<c:minorTickMark val="none"\/>/g)).toHaveLength(2);
    expect(xml).toContain('<c:lang val="fr-FR"/>');
    expect(xml).not.toContain("en-US");
  });

  it("labels each bar in its format, but not the bars of no length", async () => {
    expect(await partOf(charted(), "xl/charts/chart1.xml")).toContain(
      '<c:numFmt formatCode="#,##0\\ &quot;€&quot;;\\-#,##0\\ &quot;€&quot;;" sourceLinked="0"/>',
    );
  });

  it("covers the cells of the plan, and says in words what it shows", async () => {
    const xml = await partOf(charted(), "xl/drawings/drawing1.xml");
    expect(xml).toContain('descr="Cinq barres : la part fixe domine pour l&apos;accès aux soins."');
    expect(xml).toMatch(/<xdr:from><xdr:col>0<.*<xdr:row>12<.*<xdr:to><xdr:col>3<.*<xdr:row>32</);
  });

  it("keeps its own hatching when other sheets have charts too", async () => {
    const solid = { ...chart, title: "Pleine", series: chart.series.slice(0, 1) };
    const plan = workbook([sheet({ name: "Une", charts: [solid] }), sheet({ name: "Deux" }), ...charted().sheets]);
    expect(await partOf(plan, "xl/charts/chart1.xml")).not.toContain("pattFill");
    expect(await partOf(plan, "xl/charts/chart2.xml")).toContain("pattFill");
  });
});

describe("the workbook", () => {
  it("is refused rather than cut for a comment or a footer that Excel cannot hold", async () => {
    const name = { name: "Long", refersTo: "'Hypothèses'!$A$1", comment: "x".repeat(256) };
    const print = { orientation: "portrait", footer: { left: "x".repeat(256), centre: "" } } as const;
    await expect(writeXlsx(workbook([sheet()], { names: [name] }))).rejects.toThrow("Long");
    await expect(writeXlsx(workbook([sheet({ print })]))).rejects.toThrow("Hypothèses");
  });

  it("names cells for people, with a comment", async () => {
    expect(await partOf(fullPlan, "xl/workbook.xml")).toContain(
      `<definedName name="CPTS_Population" comment="Habitants &amp; compagnie">'Hypothèses'!$B$3</definedName>`,
    );
  });

  it("has a title, a description and an author, and no date", async () => {
    const { properties } = await readXlsx(await writeXlsx(fullPlan));
    expect(properties).toEqual({
      title: "Budget <2025> & suite",
      description: "Un budget",
      creator: "cpts-excel 0.1.0",
    });
  });

  it("lets Excel trust the cached values, so that closing an unchanged file asks nothing", async () => {
    expect(await partOf(fullPlan, "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  });

  it("is the same to the byte each time it is written", async () => {
    expect(await writeXlsx(fullPlan)).toEqual(await writeXlsx(fullPlan));
  });

  it("has no date in its zip", async () => {
    const bytes = await writeXlsx(fullPlan);
    // Bytes 10 to 13 of the first entry: midnight, 1 January 1980.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it("is well-formed XML in all its parts", async () => {
    const faults: string[] = [];
    const parser = new DOMParser({ errorHandler: (level, message) => faults.push(`${level} ${String(message)}`) });
    const parts = Object.values(unzipSync(await writeXlsx(fullPlan)));
    parts.forEach((part) => parser.parseFromString(strFromU8(part), "text/xml"));
    expect(faults).toEqual([]);
  });
});
