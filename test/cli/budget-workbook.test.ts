/** `npm run -s budget -- … --out FILE.xlsx`: written whole or not at all, and what a person typed is a text. */
import { readXlsx } from "hucre/xlsx";
import { plainSpaces, runCli, spawnCli } from "./run-cli";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

/** Every cell of a workbook that holds a value, with its formula when it has one. */
async function cellsOf(bytes: Uint8Array): Promise<readonly { value: unknown; formula: string | undefined }[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.flatMap(({ rows, cells }) =>
    rows.flatMap((row, y) => row.map((value, x) => ({ value, formula: cells?.get(`${y},${x}`)?.formula }))),
  );
}

describe("a workbook", () => {
  const choices = ["--population", "62000", "--rate", "80%"];

  test("is written alone in its folder, and its path is told", async () => {
    const { status, stdout } = await runCli("budget", [...choices, "--out", folder.at("budget.XLSX")]);
    expect([status, stdout.trimEnd().split("\n").at(-1)]).toEqual([0, `Classeur écrit : ${folder.at("budget.XLSX")}`]);
    expect(folder.files()).toEqual(["budget.XLSX"]);
  });

  test("goes with the answer in JSON when both are asked for", async () => {
    const { stdout } = await runCli("budget", [...choices, "--json", "--out", folder.at("budget.xlsx")]);
    expect(JSON.parse(stdout)).toMatchObject({ tier: 2, schedule: "AV2" });
    expect(folder.read("budget.xlsx").subarray(0, 2).toString()).toBe("PK");
  });

  test("takes the place of another with --force only", async () => {
    folder.write("budget.xlsx", "ancien");
    const { status } = await runCli("budget", [...choices, "--force", "--out", folder.at("budget.xlsx")]);
    expect([status, folder.read("budget.xlsx").subarray(0, 2).toString()]).toEqual([0, "PK"]);
    expect(folder.files()).toEqual(["budget.xlsx"]);
  });

  test.each(["=1+1", "+33 1 23", "-Val", "@SUM(A1)", "[Val]:*?/\\'", "CPTS 🏥 du Val", "n".repeat(200)])(
    "holds the name %j as a text, and never as a formula",
    async (name) => {
      const path = folder.at("budget.xlsx");
      const { status } = await runCli("budget", [...choices, "--name", name, "--out", path]);
      const cells = await cellsOf(folder.read("budget.xlsx"));
      const typed = cells.filter(({ value, formula }) => value === name && formula === undefined);
      const computed = cells.filter(({ formula }) => formula === name || formula === name.slice(1));
      expect([status, typed.length, computed]).toEqual([0, 1, []]);
    },
  );

  test("of a whole budget needs no case file: charges copied from another, and the pages by their names", async () => {
    const charges = folder.write("charges.csv", "Nature;Mode;Coût unitaire;Premier mois\nLoyer;par mois;650;03/2025\n");
    const words = ["--signed", "2025-03-03", "--charges", charges, "--pages", "Cerfa ; 15059, ecritures; suivi"];
    await runCli("budget", [...choices, ...words, "--out", folder.at("budget.xlsx")]);
    const { sheets } = await readXlsx(folder.read("budget.xlsx"));
    const pages = ["Budget", "Suivi", "Cerfa 12156", "Compte rendu 15059", "Écritures", "Charges"];
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(pages));
  });

  test("whose writing is interrupted leaves the old one whole, and no trace", () => {
    folder.write("budget.xlsx", "ancien");
    // The system stops whoever writes more than so many kilobytes to a file, root as well as anybody.
    const writeUpTo = (kilobytes: number) =>
      spawnCli("budget", [...choices, "--force", "--out", folder.at("budget.xlsx")], {
        setup: `ulimit -f ${kilobytes}; export TSX_DISABLE_CACHE=1`,
      });
    expect(writeUpTo(4).status).not.toBe(0);
    expect([folder.files(), folder.read("budget.xlsx").toString()]).toEqual([["budget.xlsx"], "ancien"]);
    expect(writeUpTo(4000).status).toBe(0);
  });

  test("is not written by a process of its own when the choices are refused", () => {
    const { status, stdout, stderr } = spawnCli("budget", ["--population", "-5", "--out", folder.at("budget.xlsx")]);
    expect([status, stdout, folder.files()]).toEqual([2, "", []]);
    expect(plainSpaces(stderr)).toBe(
      "Population reçue : -5. Donnez un nombre entier d'habitants, de 1 à 100 000 000.\n",
    );
  });
});
