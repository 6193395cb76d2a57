import fc from "fast-check";
import { fromFrench, isFrench, signsFromFrench, toFrench } from "../../../src/hosts/workbench/typing/french-formula";

describe("a formula typed in French", () => {
  test.each([
    ["=SUM(1,5;2)", "=SUM(1.5,2)"],
    ['=CPTS.MISSION("Accès aux soins";2;80%)', '=CPTS.MISSION("Accès aux soins",2,80%)'],
    ['=CPTS.MISSION("Accès; aux, soins";2;80,5 %)', '=CPTS.MISSION("Accès; aux, soins",2,80.5 %)'],
    ["=CPTS.TIER(62 000)", "=CPTS.TIER(62000)"],
    ["=CPTS.TIER(62\u00a0000;2019)", "=CPTS.TIER(62000,2019)"],
    ["=CPTS.TIER(1\u202f234\u202f567,5)", "=CPTS.TIER(1234567.5)"],
    ["=SUM(A1; B2; 3)", "=SUM(A1,B2,3)"],
    ["=A1*1,5", "=A1*1.5"],
    ["=SOMME(1,5)", "=SUM(1.5)"],
    ["=MAX(1,5)", "=MAX(1.5)"],
    ["=B1*1,055", "=B1*1.055"],
    ["=-1,500", "=-1.500"],
    ["=SOMME(12,345)+SUM(1,500)", "=SUM(12.345)+SUM(1.500)"],
    ["=ARRONDI(2,345;2)", "=ROUND(2.345,2)"],
    ['=CPTS.MISSION("prévention";3;0,825;"avenant 2")', '=CPTS.MISSION("prévention",3,0.825,"avenant 2")'],
    ["=SOMME(A1,1,5)", "=SUM(A1,1.5)"],
    ["=B1*1,5+VRAI", "=B1*1.5+TRUE"],
    ["=SUM(1,5;A1,B1)", "=SUM(1.5,A1,B1)"],
    ["='L''été; 1,5'!A1+0,5", "='L''été; 1,5'!A1+0.5"],
    ["=SUM({1,2;3,4};0,5)", "=SUM({1,2;3,4},0.5)"],
    ['=IF(A1="a""b;c";1;2)', '=IF(A1="a""b;c",1,2)'],
    ["=INDEX(T_Bareme[Part; 1];2)", "=INDEX(T_Bareme[Part; 1],2)"],
    ["=SUM(A1;;2)", "=SUM(A1,,2)"],
    ["=SOMME(A1:A3)", "=SUM(A1:A3)"],
    ["=arrondi(MOYENNE(A1;B1);2)", "=ROUND(AVERAGE(A1,B1),2)"],
    [
      '=SI(NB.SI(A1:A9;">0")>1;RECHERCHEV(A1;B1:C9;2;FAUX);"SI(")',
      '=IF(COUNTIF(A1:A9,">0")>1,VLOOKUP(A1,B1:C9,2,FALSE),"SI(")',
    ],
    ["=ANNÉE(AUJOURDHUI())", "=YEAR(TODAY())"],
    ["=SI(ESTERREUR(A1);#NOM?;VRAI!B2)", "=IF(ISERROR(A1),#NAME?,VRAI!B2)"],
    ["=IF(SUM(B7)<1;1,5;2)", "=IF(SUM(B7)<1,1.5,2)"],
    ["=SOMME(A1,B1)", "=SUM(A1,B1)"],
  ])("%s is kept as %s", (typed, kept) => {
    expect(fromFrench(typed)).toBe(kept);
  });
});

describe("a formula in English", () => {
  test.each([
    "=ROUND(A1,2)",
    "=SUM(1,5,2)",
    "=SUM(1,2)",
    "=ROUND(1.005,2)",
    "=ROUND(B1/12,2)",
    "=IF(B1>1,2,3)",
    "=IF(B1>1,1.055,3)",
    "=MAX(SUM(1,5),2)",
    "=MAX(A1,2)",
    "=MAX(1,5,2)",
    "=MAX(1,5)*TRUE",
    '=CPTS.MISSION("Accès aux soins",2,0.8)',
    "=SUM(A1:B2)",
    "=1.5*A1",
    '="a;b"',
    "=TRIM(A1)",
    "=VAR.P(A1:A3)",
    "=SI.MPLE+somme",
  ])("%s stays as it is", (formula) => {
    expect(fromFrench(formula)).toBe(formula);
    expect(isFrench(formula)).toBe(false);
  });
});

describe("a formula that is kept", () => {
  test.each([
    ["=SUM(1.5,2)", "=SOMME(1,5;2)"],
    ["=SUM(1,5,2)", "=SOMME(1;5;2)"],
    ["=SUM(1,2.5)", "=SOMME(1;2,5)"],
    ["=TRIM(A1)", "=SUPPRESPACE(A1)"],
    ["=MIRR(A1:A3,0.1,0.2)", "=TRIM(A1:A3;0,1;0,2)"],
    ["=IF(AND(A1,TRUE),#N/A,#VALUE!)", "=SI(ET(A1;VRAI);#N/A;#VALEUR!)"],
    ['=IF(A1="1.5, ou 2",0.5,"a,b")', '=SI(A1="1.5, ou 2";0,5;"a,b")'],
    ["='v1.5'!A1*1.5", "='v1.5'!A1*1,5"],
    ["=CPTS.TOTAL(2,80.5%)", "=CPTS.TOTAL(2;80,5%)"],
  ])("%s is shown as %s, and read back", (kept, shown) => {
    expect(toFrench(kept)).toBe(shown);
    expect(fromFrench(shown)).toBe(kept);
  });

  const argument = fc.constantFrom("A1", "1.5", "2", '"a;b,c"', "80%", "B2:C3", "'L''été'!A1", "CPTS.TIER(5000,2019)");
  const formula = fc.array(argument, { minLength: 2, maxLength: 5 }).map((list) => `=SUM(${list.join(",")})`);

  test("of several arguments is read back as it was", () => {
    fc.assert(fc.property(formula, (kept) => expect(fromFrench(toFrench(kept))).toBe(kept)));
  });
});

test("what is at a place of a French formula is at the same place of its English signs", () => {
  const sign = fc.constantFrom(
    "=",
    "(",
    ")",
    ";",
    " ",
    ",",
    ".",
    '"',
    "\'",
    "{",
    "}",
    "[",
    "]",
    "%",
    "+",
    "A",
    "1",
    "2",
    "é",
  );
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), (formula) => {
      expect(signsFromFrench(formula)).toHaveLength(formula.length);
    }),
  );
});
