/** `budget --open`: a workbook made here, even changed since, is a case; options change it. */
import ExcelJS from "exceljs";
import { caseOfWorkbook } from "../../src/workbook/read-inputs";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { runCli } from "./run-cli";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";
import { expectSame } from "../expect-same";

let folder: TemporaryFolder;
const example = "examples/taille-2.json";
const old = "test/workbooks/0.1.0/taille-2-libreoffice.xlsx";

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const choicesIn = (file: string) => caseOfWorkbook(readXlsx(folder.read(file)));

test("a workbook gives the answer of the case that made it, whichever version made it", async () => {
  await runCli("budget", ["--case", example, "--out", folder.at("a.xlsx")]);
  const expected = await runCli("budget", ["--case", example, "--json"]);
  for (const file of [folder.at("a.xlsx"), old])
    expect(await runCli("budget", ["--open", file, "--json"])).toEqual({ ...expected, status: 0 });
}, 60_000);

test("an option changes the choice that it names, and no other", async () => {
  await runCli("budget", ["--case", example, "--out", folder.at("a.xlsx")]);
  const changes = ["--population", "81000", "--missions", "accès, parcours", "--rate", "50%"];
  await runCli("budget", ["--open", folder.at("a.xlsx"), ...changes, "--out", folder.at("b.xlsx")]);
  const [before, after] = [choicesIn("a.xlsx"), choicesIn("b.xlsx")];
  expect(after).toMatchObject({
    population: 81_000,
    name: before?.["name"],
    signature: before?.["signature"],
    missions: { access: { rate: 0.5 }, pathways: { rate: 0.5 }, prevention: { kept: false } },
  });
}, 60_000);

test("a person's own sheets go with the new workbook, what cannot is told, and nothing is lost by writing over", async () => {
  await runCli("budget", ["--case", example, "--out", folder.at("a.xlsx")]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(folder.at("a.xlsx"));
  const own = workbook.addWorksheet("Salaires");
  own.getCell("B2").value = 1200;
  own.getCell("B3").value = { formula: "B2*12", result: 14_400 };
  workbook.addWorksheet("Vide");
  await workbook.xlsx.writeFile(folder.at("a.xlsx"));
  const same = await runCli("budget", ["--open", folder.at("a.xlsx"), "--out", folder.at("b.xlsx")]);
  expect(same.stdout).not.toContain("Reste dans le classeur ouvert");
  const remade = openXlsx(folder.read("b.xlsx"));
  expect(remade.sheets.at(-1)).toBe("Salaires");
  expect(remade.wholeSheet("Salaires")?.cells).toMatchObject([
    { row: 2, column: 2, value: { kind: "number", number: 1200 } },
    { row: 3, column: 2, value: { kind: "number", number: 14_400 }, formula: "B2*12" },
  ]);

  own.mergeCells("A5:B5");
  await workbook.xlsx.writeFile(folder.at("a.xlsx"));
  const told = await runCli("budget", ["--open", folder.at("a.xlsx"), "--out", folder.at("c.xlsx")]);
  expect(told.stdout.replace(/\s/g, " ")).toContain(
    "Reste dans le classeur ouvert : les cellules fusionnées (Salaires).",
  );
  const over = ["--open", folder.at("a.xlsx"), "--out", folder.at("a.xlsx"), "--force"];
  const before = folder.read("a.xlsx");
  const { status, stderr } = await runCli("budget", over);
  expect([status, stderr.replace(/\s/g, " ")]).toEqual([2, expect.stringContaining("donnez un autre nom à --out")]);
  expectSame(folder.read("a.xlsx"), before);
}, 60_000);

test("what a cell cannot hold is refused by the cell, unless an option takes its place", async () => {
  const made = new ExcelJS.Workbook();
  await runCli("budget", ["--case", example, "--out", folder.at("a.xlsx")]);
  await made.xlsx.readFile(folder.at("a.xlsx"));
  const saisie = made.getWorksheet("Saisie");
  if (saisie === undefined) throw new Error("no Saisie");
  saisie.getCell("B7").value = "beaucoup";
  await made.xlsx.writeFile(folder.at("b.xlsx"));
  const refused = await runCli("budget", ["--open", folder.at("b.xlsx"), "--json"]);
  expect([refused.status, refused.stdout, refused.stderr.replace(/\s/g, " ")]).toEqual([
    2,
    "",
    expect.stringMatching(/^Population du territoire \(Saisie!B7\) : Population reçue : « beaucoup »\./),
  ]);
  const said = await runCli("budget", ["--open", folder.at("b.xlsx"), "--population", "62000", "--json"]);
  expect([said.status, JSON.parse(said.stdout)]).toEqual([0, expect.objectContaining({ tier: 2 })]);
}, 60_000);

test.each([
  ["a file that is not there", ["--open", "rien.xlsx"], "introuvable ou illisible"],
  ["a file that is no workbook", ["--open", "README.md"], "n'est pas un classeur .xlsx"],
  ["a case beside", ["--open", old, "--case", example], "retirez l'un des deux"],
])(
  "%s is refused in one sentence",
  async (_, words, sentence) => {
    const { status, stdout, stderr } = await runCli("budget", words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.replace(/\s/g, " ")).toContain(sentence);
  },
  60_000,
);

test.each(["visible", "hidden", "veryHidden"] as const)(
  "a sheet of one's own that is %s is so in the new workbook, which opens on a sheet that shows",
  async (state) => {
    await runCli("budget", ["--case", example, "--out", folder.at("a.xlsx")]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(folder.at("a.xlsx"));
    const own = workbook.addWorksheet("Honoraires", { state });
    for (const [row, numFmt] of ["0%", "0.0%", "0.00%"].entries())
      Object.assign(own.getCell(row + 1, 1), { value: 0.5, numFmt });
    // ExcelJS writes the sheets in this order, the first before ours.
    Object.assign(own, { orderNo: -1 });
    await workbook.xlsx.writeFile(folder.at("a.xlsx"));
    await runCli("budget", ["--open", folder.at("a.xlsx"), "--out", folder.at("b.xlsx")]);
    await runCli("budget", ["--open", folder.at("b.xlsx"), "--out", folder.at("c.xlsx")]);

    const remade = new ExcelJS.Workbook();
    await remade.xlsx.readFile(folder.at("c.xlsx"));
    const [first, ...others] = remade.worksheets;
    expect([first?.name, first?.state]).toEqual(["Honoraires", state]);
    expect(new Set(others.map((sheet) => sheet.state))).toEqual(new Set(["visible"]));
    expect([1, 2, 3].map((row) => first?.getCell(row, 1).numFmt)).toEqual(["0 %", "0.0 %", "0.00 %"]);
    expect(remade.views[0]?.activeTab ?? 0).toBe(state === "visible" ? 0 : 1);
  },
  60_000,
);
