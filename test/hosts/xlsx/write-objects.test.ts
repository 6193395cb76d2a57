import { DOMParser } from "@xmldom/xmldom";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";

import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { cell, chart, fullPlan, sheet, validation, workbook } from "./full-plan";
import { partOf, firstSheetOf, charted } from "./written";

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

  it("has filter buttons when the plan asks for them", async () => {
    const cells = [cell(3, 2, "Année"), cell(3, 3, "Montant")];
    const bytes = await writeXlsx(workbook([sheet({ cells, tables: [{ ...table, hasFilter: true }] })]));
    expect((await readXlsx(bytes)).sheets[0]?.tables?.[0]).toMatchObject({ showAutoFilter: true });
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
    expect(xml).toContain('descr="Cinq barres : la part fixe domine pour l\'accès aux soins."');
    expect(xml).toMatch(/<xdr:from><xdr:col>0<.*<xdr:row>12<.*<xdr:to><xdr:col>3<.*<xdr:row>32</);
  });

  it("keeps its own hatching when other sheets have charts too", async () => {
    const solid = { ...chart, title: "Pleine", series: chart.series.slice(0, 1) };
    const plan = workbook([sheet({ name: "Une", charts: [solid] }), sheet({ name: "Deux" }), ...charted().sheets]);
    expect(await partOf(plan, "xl/charts/chart1.xml")).not.toContain("pattFill");
    expect(await partOf(plan, "xl/charts/chart2.xml")).toContain("pattFill");
  });
});

describe("a chart of grouped columns", () => {
  const plan = workbook([sheet({ name: "Exercices", charts: [{ ...chart, kind: "groupedColumns" }] })]);

  it("stands its columns side by side, from the first category on the left", async () => {
    const xml = await partOf(plan, "xl/charts/chart1.xml");
    expect(xml).toContain('<c:barDir val="col"/><c:grouping val="clustered"/>');
    expect(xml).not.toContain('<c:orientation val="maxMin"/>');
    expect(xml).not.toContain("<c:overlap");
  });

  it("labels each column above it", async () => {
    expect((await partOf(plan, "xl/charts/chart1.xml")).match(/<c:dLblPos val="outEnd"\/>/g)).toHaveLength(2);
  });

  it("tells its series apart by hatching too", async () => {
    const [, plain = "", hatched = ""] = (await partOf(plan, "xl/charts/chart1.xml")).split("<c:ser>");
    expect([plain.includes("pattFill"), hatched.includes("pattFill")]).toEqual([false, true]);
  });
});

describe("a chart of curves", () => {
  const [first] = chart.series;
  const series = [...chart.series, ...(first === undefined ? [] : [{ ...first, name: "Autre", colour: "009E73" }])];
  const plan = workbook([
    sheet({ name: "Trésorerie", charts: [{ ...chart, kind: "curves", isCrowded: true, series }] }),
  ]);

  it("goes from point to point, without an amount on each", async () => {
    const xml = await partOf(plan, "xl/charts/chart1.xml");
    expect(xml).toContain('<c:lineChart><c:grouping val="standard"/>');
    expect(xml.match(/<c:smooth val="0"\/>/g)).toHaveLength(3);
    expect(xml).not.toMatch(/dLbls|barChart|invertIfNegative/);
  });

  it("tells its curves apart by their dashes and their marks", async () => {
    const xml = await partOf(plan, "xl/charts/chart1.xml");
    const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
    expect(all(/<a:prstDash val="(\w+)"/g)).toEqual(["solid", "dash", "sysDot"]);
    expect(all(/<c:symbol val="(\w+)"/g)).toEqual(["circle", "square", "triangle"]);
  });
});

describe("the workbook", () => {
  it("is refused rather than cut for a comment or a footer that Excel cannot hold", async () => {
    const name = { name: "Long", refersTo: "'Hypothèses'!$A$1", comment: "x".repeat(256) };
    const footer = { left: "x".repeat(256), centre: "" };
    await expect(writeXlsx(workbook([sheet()], { names: [name] }))).rejects.toThrow("Long");
    await expect(writeXlsx(workbook([sheet()], { footer }))).rejects.toThrow("Hypothèses");
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
      subject: "Un budget",
      creator: "CPTS des Lilas",
    });
  });

  it("lets Excel trust the cached values, so that closing an unchanged file asks nothing", async () => {
    expect(await partOf(fullPlan, "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  });

  it("is read by exceljs too, with its table", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(await writeXlsx(fullPlan)).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Financement & co", "Hypothèses", "L'annexe"]);
    expect(workbook.worksheets[0]?.getTables()).toHaveLength(1);
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
