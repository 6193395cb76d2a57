/** A formula that cells of a file share, as each of them means it. */
import { sharedFormula } from "../../../src/hosts/xlsx/reading/whole/shared-formula";

const cases: readonly (readonly [string, string, string])[] = [
  ["a cell beside moves along", "B1*2", "C3*2"],
  ["what has a dollar sign stays", "$B1+B$1+$B$1", "$B3+C$1+$B$1"],
  ["both ends of a range move", "SUM(A1:B9)", "SUM(B3:C11)"],
  ["another sheet's cell moves too", "'Mon A1'!A1+Feuil1!Z1", "'Mon A1'!B3+Feuil1!AA3"],
  ["a text stays as it is", 'IF(A1="B1","C1",1)', 'IF(B3="B1","C1",1)'],
  ["a function is no cell, nor a name", "LOG10(A1)+TVA1_taux", "LOG10(B3)+TVA1_taux"],
];

test.each(cases)("%s", (_, formula, expected) => {
  expect(sharedFormula(formula, { row: 1, column: 1 }, { row: 3, column: 2 })).toBe(expected);
});
