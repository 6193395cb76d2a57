/** `npm run -s communities`: a workbook a row, a summary and a report, or nothing at all. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { pathOf, plainSpaces, runCli, spawnCli } from "../cli/run-cli";
import { temporaryFolder, type TemporaryFolder } from "../cli/temporary-folder";
import { inTheWhole, isWhole } from "../share";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const table = [
  "nom;communes;taille;barème",
  "CPTS de Gex;CA du Pays de Gex;;accord 2019",
  "CPTS de Rien;Xyzzy;;",
  "AV2;;2;avenant 2",
];
const [head = "", gex = "", , unknown = ""] = table;
const summary = "_Synthèse.xlsx";
const here = ["--jobs", "1"];

/** By row, what is in the cells of a sheet. */
function sheetOf(file: string, sheet: string): readonly unknown[] {
  const rows = [...(openXlsx(folder.read(file)).cellsOf(sheet) ?? new Map<number, never>())];
  return rows.map(([, cells]) => [...cells.values()].map((one) => Object.values(one).at(-1) as unknown));
}

test("a table with a bad row writes nothing, or the others when one says so; the bad one is told by its sentence", async () => {
  const path = folder.write("t.csv", table.join("\n"));
  const refused = await runCli("communities", [path, "--out", folder.at("d"), ...here]);
  const sentence = "Ligne 3 (CPTS de Rien) : « communes » : Commune reçue : « Xyzzy », inconnue.";
  expect([refused.status, folder.files()]).toEqual([2, ["t.csv"]]);
  expect(plainSpaces(refused.stderr)).toContain(sentence);
  const made = await runCli("communities", [path, "--out", folder.at("d"), "--continue", ...here]);
  expect([made.status, plainSpaces(made.stderr)]).toEqual([1, expect.stringContaining(sentence)]);
  const files = ["AV2.xlsx", "CPTS de Gex.xlsx", "_Synthèse.xlsx", "report.csv"];
  expect(files.map((file) => folder.read(`d/${file}`).length > 0)).toEqual([true, true, true, true]);
  const report = folder.read("d/report.csv").toString().split("\r\n");
  expect(report[1]).toContain("2;CPTS de Gex;Ain (01);fait;CPTS de Gex.xlsx;3;107091;320000;232500;0;");
  expect(report[2]).toContain("3;CPTS de Rien;;refusé;;;;;;;");

  // The same once more would replace them.
  const again = await runCli("communities", [path, "--out", folder.at("d"), "--continue", ...here]);
  expect([again.status, plainSpaces(again.stderr)]).toEqual([2, expect.stringContaining("4 fichiers existent déjà")]);
  const forced = await runCli("communities", [path, "--out", folder.at("d"), "--continue", "--force", ...here]);
  expect(forced.status).toBe(1);

  // The totals: tier 3 of 2019 in full; what the amendment leaves unknown is in no total, and is no zero.
  expect(sheetOf(`d/${summary}`, "Synthèse")).toEqual(
    expect.arrayContaining([
      [3, 1, 320_000, 232_500, 87_500, 0],
      ["PROVISOIRE : 1 communauté a des montants à saisir, qui ne sont dans aucun total."],
    ]),
  );
  const opened = await runCli("communities", ["--open", folder.at("d"), "--out", folder.at("s.xlsx"), ...here]);
  expect([opened.status, plainSpaces(opened.stdout)]).toEqual([
    0,
    expect.stringContaining("2 classeurs lus, 0 refusé"),
  ]);
  const gexAlone = [1, 320_000, 232_500, 87_500, 0];
  expect(sheetOf("s.xlsx", "Synthèse")).toEqual(expect.arrayContaining([[3, ...gexAlone]]));
  // Its communes, which the workbook keeps, say where it is.
  expect(sheetOf("s.xlsx", "Synthèse")).toEqual(expect.arrayContaining([["Ain (01)", ...gexAlone]]));
}, 120_000);

test("a run that was stopped goes on from what it noted, and not from another table", async () => {
  const path = folder.write("t.csv", [head, gex, unknown].join("\n"));
  await runCli("communities", [path, "--out", folder.at("d"), ...here]);
  const whole = folder.read("d/CPTS de Gex.xlsx");
  folder.write("d/CPTS de Gex.xlsx", "kept as it is");
  // As the run would have left it: by a process that is no more.
  const other = await stopped("ffff");
  expect([other.status, plainSpaces(other.stderr)]).toEqual([2, expect.stringContaining("d'après un autre fichier")]);
  const restarted = await runCli("communities", [path, "--out", folder.at("d"), "--force", ...here]);
  expect([restarted.status, folder.read("d/CPTS de Gex.xlsx").equals(whole)]).toEqual([0, true]);

  function stopped(digest: string) {
    folder.write("d/.cpts-en-cours", `999999 ${hostname()} ${digest}\nCPTS de Gex.xlsx\n`);
    return runCli("communities", [path, "--out", folder.at("d"), ...here]);
  }
}, 120_000);

test("two runs are never at work in one folder", async () => {
  const path = folder.write("t.csv", [head, unknown].join("\n"));
  folder.makeFolder("d");
  // Whoever started this process is alive.
  folder.write("d/.cpts-en-cours", `${process.ppid} ${hostname()} ffff\n`);
  const { status, stderr } = await runCli("communities", [path, "--out", folder.at("d"), ...here]);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining("Une autre fabrication est en cours")]);
  expect(folder.files()).toEqual(["d", "t.csv"]);
}, 60_000);

test.each([
  [[], "Donnez le fichier des communautés"],
  [["absent.csv", "--out", "d"], "introuvable ou illisible"],
  [["t.csv"], "Il manque --out DOSSIER"],
  [["t.csv", "u.csv", "--out", "d"], "Fichier reçu en plus"],
  [["t.csv", "--out", "d", "--shard", "11/10"], "--shard 3/10"],
  [["t.csv", "--out", "d", "--jobs", "0"], "de 1 à 64"],
  [["--open", "absent"], "introuvable ou illisible"],
  [["--open", ".", "--continue"], "L'option --continue n'a pas de sens"],
  [["--couleur"], "Exemple : npm run -s communities -- communautes.csv --out classeurs"],
  [["t.csv", "--out"], "L'option --out attend une valeur. Exemple : npm run -s communities -- "],
  [["--open"], "L'option --open attend une valeur. Exemple : npm run -s communities -- "],
])("%j is refused", async (words, says) => {
  const { status, stderr } = await runCli("communities", words);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining(says)]);
});

test("the parts of a table make all of it, each once", async () => {
  const names = ["A", "B", "C", "D", "E"];
  const path = folder.write("t.csv", ["nom;taille;barème", ...names.map((name) => `${name};1;PRE-ACI`)].join("\n"));
  for (const shard of ["1/2", "2/2"]) {
    const { status } = await runCli("communities", [path, "--out", folder.at("d"), "--shard", shard, ...here]);
    expect(status).toBe(0);
  }
  const reports = ["1 sur 2", "2 sur 2"].map((part) => folder.read(`d/report ${part}.csv`).toString());
  const made = reports.flatMap((report) => [...report.matchAll(/fait;(\w)\.xlsx/g)].map(([, name]) => name));
  expect(made).toEqual(["A", "C", "E", "B", "D"]);

  // Once in one folder, their workbooks have one summary and one report, in the order of the table.
  const open = () => runCli("communities", ["--open", folder.at("d"), ...here]);
  expect(plainSpaces((await open()).stdout)).toContain("Rapports réunis, 5 lignes : ");
  const whole = folder.read("d/report.csv").toString().split("\r\n");
  expect(whole.map((row) => row.split(";").slice(0, 2).join(" ")).slice(1)).toEqual([
    "2 A",
    "3 B",
    "4 C",
    "5 D",
    "6 E",
    "",
  ]);
  expect(whole[0]).toBe(reports[0]?.split("\r\n")[0]);
  rmSync(folder.at("d/report 1 sur 2.csv"));
  const refused = await open();
  expect([refused.status, plainSpaces(refused.stderr)]).toEqual([2, expect.stringContaining("existe déjà")]);
  const lacking = await runCli("communities", ["--open", folder.at("d"), "--force", ...here]);
  expect(plainSpaces(lacking.stderr)).toContain("il manque celui de la part 1 sur 2 ; ils ne sont pas réunis");
  const bad = folder.write("u.csv", "nom;taille;barème\nA;1;PRE-ACI\nB;9;PRE-ACI\nC;1;PRE-ACI");
  const part = await runCli("communities", [bad, "--out", folder.at("e"), "--continue", "--shard", "1/1", ...here]);
  expect(plainSpaces(part.stdout)).toContain("1 ligne refusée (report 1 sur 1.csv dit pourquoi)");
}, 120_000);

/** A disk of its own, of a few pages of memory, where the system lets us make one: elsewhere it is told as skipped. */
const canMount =
  isWhole &&
  process.getuid?.() === 0 &&
  spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "cpts", "/mnt"]).status === 0;
const onSmallDisk: typeof inTheWhole = canMount || !isWhole ? inTheWhole : test.skip;

describe("with threads and machines that fail", () => {
  const many = (count: number) =>
    folder.write(
      "many.csv",
      ["nom;taille;barème", ...Array.from({ length: count }, (_, index) => `C${index};1;PRE-ACI`)].join("\n"),
    );

  inTheWhole("a full disk is told, and the same command goes on once there is room", async () => {
    const words = [many(9), "--out", folder.at("d"), "--jobs", "2"];
    const full = spawnCli("communities", words, { setup: "ulimit -f 20" });
    expect([full.status, plainSpaces(full.stderr)]).toEqual([2, expect.stringContaining("Plus assez de place")]);
    expect((await runCli("communities", [...words.slice(0, -1), "1"])).status).toBe(0);
    await checkWhole(9);
  });

  onSmallDisk("a disk that is full holds whole workbooks alone, and the rest follows once there is room", async () => {
    const disk = folder.makeFolder("d");
    mount(disk, "size=96k");
    try {
      const words = [many(10), "--out", disk, "--jobs", "2"];
      const full = await runCli("communities", words);
      expect([full.status, plainSpaces(full.stderr)]).toEqual([2, expect.stringContaining("Plus assez de place")]);
      const before = made();
      expect(readdirSync(disk).sort()).toEqual([".cpts-en-cours", ...before].sort());
      for (const file of before) expect(() => openXlsx(folder.read(`d/${file}`))).not.toThrow();
      expect([before.length > 0, before.length < 10]).toEqual([true, true]);
      mount(disk, "remount,size=8m");
      expect((await runCli("communities", [...words.slice(0, -1), "1"])).status).toBe(0);
      await checkWhole(10);
    } finally {
      spawnSync("umount", [disk]);
    }
  });

  inTheWhole("a run killed in its middle goes on, and what it makes is whole, each once", async () => {
    const words = [many(24), "--out", folder.at("d"), "--jobs", "2"];
    const begun = spawn(process.execPath, ["--import", "tsx", pathOf("src/cli/communities.ts"), ...words]);
    while (made().length < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    const ended = new Promise((resolve) => begun.once("exit", resolve));
    begun.kill("SIGKILL");
    await ended;
    expect(made().length).toBeLessThan(24);
    expect((await runCli("communities", [...words.slice(0, -1), "1"])).status).toBe(0);
    await checkWhole(24);
  });

  function mount(disk: string, options: string): void {
    const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "cpts", disk], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  }

  /** The workbooks that are there. */
  function made(): readonly string[] {
    return existsSync(folder.at("d")) ? readdirSync(folder.at("d")).filter((file) => /^C\d+\.xlsx$/.test(file)) : [];
  }

  async function checkWhole(count: number): Promise<void> {
    const words = ["--open", folder.at("d"), "--out", folder.at("s.xlsx"), "--jobs", "1"];
    expect(plainSpaces((await runCli("communities", words)).stdout)).toContain(`${count} classeurs lus, 0 refusé`);
    const others = ["_Synthèse.xlsx", "report.csv"];
    expect(readdirSync(folder.at("d")).sort()).toEqual([...made(), ...others].sort());
  }
});
