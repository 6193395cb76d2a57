import { fileName } from "../../src/taskpane/workbook/file-name";

test.each([
  ["Budget ACI", "Budget ACI.xlsx"],
  ["Budget ACI CPTS du Val de Brume", "Budget ACI CPTS du Val de Brume.xlsx"],
  ["Budget ACI Rives & Collines", "Budget ACI Rives & Collines.xlsx"],
  ['Budget ACI a/b\\c:d*e?f"g<h>i|j', "Budget ACI a b c d e f g h i j.xlsx"],
  ["Budget ACI ../../etc/passwd", "Budget ACI .. .. etc passwd.xlsx"],
  ["Budget ACI fin. ", "Budget ACI fin.xlsx"],
  ["Budget ACI un\ndeux\tdeux", "Budget ACI un deux deux.xlsx"],
])("%j becomes the file %j", (name, file) => {
  expect(fileName(name)).toBe(file);
});

test("a long name is cut by whole characters", () => {
  expect(fileName("😀".repeat(300))).toBe(`${"😀".repeat(100)}.xlsx`);
});
