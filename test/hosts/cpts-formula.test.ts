import { callsCpts, isStuck, mendedFormula } from "../../src/hosts/cpts-formula";

describe("a formula that calls a function of the product", () => {
  test.each([
    "=CPTS.TIER(B2)",
    "=cpts.tier(B2)",
    '=IF(A1="","",CPTS.MISSION("Accès aux soins",2,0.8))',
    "=@CPTS.TIER(B2)",
    "=_xldudf_CPTS_TIER(B2)",
    "='C:\\Outils\\FUNCRES.XLAM'!_xldudf_CPTS_TIER(B2)",
    "=1+CPTS.TIER(B2)*2",
  ])("%p is one", (formula) => {
    expect(callsCpts(formula)).toBe(true);
  });

  test.each([
    "=CPTS_Total*2",
    "=SUM(B2:B9)",
    '="CPTS.TIER(B2)"',
    '=A1&"=CPTS.TIER(2)"',
    "=MYCPTS.TIER(B2)",
    "=_xldudf_CONTOSO_TIER(B2)",
    "='CPTS.TIER(2)'!A1",
    "CPTS.TIER(B2)",
    "",
  ])("%p is none", (formula) => {
    expect(callsCpts(formula)).toBe(false);
  });
});

describe("a mended formula", () => {
  test.each([
    ["=_xldudf_CPTS_TIER(B2)", "=CPTS.TIER(B2)"],
    ["=@_xldudf_CPTS_TIER(B2)", "=@CPTS.TIER(B2)"],
    ["=_XLDUDF_CPTS_REQUIREDRATE(A1,B1,C1)", "=CPTS.REQUIREDRATE(A1,B1,C1)"],
    ["='C:\\Program Files\\FUNCRES.XLAM'!_xldudf_CPTS_TIER(B2)", "=CPTS.TIER(B2)"],
    ["='D:\\l''outil\\x.xlam'!_xldudf_CPTS_TIER(B2)", "=CPTS.TIER(B2)"],
    ["=FUNCRES.XLAM!_xldudf_CPTS_TIER(B2)", "=CPTS.TIER(B2)"],
    ["=[1]!_xldudf_CPTS_TIER(B2)", "=CPTS.TIER(B2)"],
    ["='C:\\x.xlam'!CPTS.TIER(B2)", "=CPTS.TIER(B2)"],
    ["=_xldudf_CPTS_TIER(Feuil2!B2)+_xldudf_CPTS_TIER('L''été'!B2)", "=CPTS.TIER(Feuil2!B2)+CPTS.TIER('L''été'!B2)"],
    ['=_xldudf_CPTS_MISSION("_xldudf_CPTS_TIER(2)",2,1)', '=CPTS.MISSION("_xldudf_CPTS_TIER(2)",2,1)'],
    ["=CPTS.TIER(B2)", "=CPTS.TIER(B2)"],
    ["=SUM(B2:B9)", "=SUM(B2:B9)"],
    ["=_xldudf_CONTOSO_TIER(B2)", "=_xldudf_CONTOSO_TIER(B2)"],
  ])("of %p is %p", (formula, expected) => {
    expect(mendedFormula(formula)).toBe(expected);
  });
});

test.each([
  ["=CPTS.TIER(B2)", "#NAME?", true],
  ["=CPTS.TIER(B2)", 2, false],
  ["=CPTS.TIER(B2)", "#N/A", false],
  ["=_xldudf_CPTS_TIER(B2)", 2, true],
  ["=SUME(B2)", "#NAME?", false],
  ["#NAME?", "#NAME?", false],
])("%p that gives %p is stuck: %p", (formula, value, expected) => {
  expect(isStuck(formula, value)).toBe(expected);
});
