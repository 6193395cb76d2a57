/** What a run finds in its folder: another that was stopped, of the same or not, of here or of elsewhere. */
import { rmSync } from "node:fs";
import { digestOfRun } from "../../src/cli/communities/digest-of-run";
import { plainSpaces, runCli } from "../cli/run-cli";
import { temporaryFolder, type TemporaryFolder } from "../cli/temporary-folder";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const [head, unknown] = ["nom;taille;barème", "AV2;2;avenant 2"];
const summary = "_Synthèse.xlsx";
const here = ["--jobs", "1"];

test("a run whose case files changed since is another: what is left is made as the rest was, or all of it again", async () => {
  const caseOf = (tier: number) => JSON.stringify({ tier, schedule: "PRE-ACI" });
  folder.write("a.json", caseOf(2));
  folder.write("b.json", caseOf(1));
  const words = [folder.write("t.csv", "nom;cas\nNa;a.json\nNb;b.json"), "--out", folder.makeFolder("d"), ...here];
  // Its summary has no place: the run ends once its workbooks are made, and says what it leaves.
  folder.makeFolder(`d/${summary}`);
  const ended = await runCli("communities", [...words, "--force"]);
  expect([ended.status, plainSpaces(ended.stderr)]).toEqual([
    2,
    expect.stringContaining(" 2 classeurs sont faits dans"),
  ]);
  rmSync(folder.at(`d/${summary}`), { recursive: true });
  rmSync(folder.at("d/Nb.xlsx"));
  folder.write("a.json", caseOf(4));
  const other = await runCli("communities", words);
  expect([other.status, plainSpaces(other.stderr)]).toEqual([2, expect.stringContaining("d'autres cas")]);
  folder.write("a.json", caseOf(2));
  const same = await runCli("communities", words);
  expect([same.status, plainSpaces(same.stderr)]).toEqual([0, expect.stringContaining("1 classeur était déjà fait")]);
  expect(folder.read("d/Nb.xlsx").length).toBeGreaterThan(0);
  expect(folder.read("d/report.csv").toString()).toContain("2;Na;;fait;Na.xlsx;2;");
}, 120_000);

const run = { bytes: Buffer.from("nom;cas\nA;a.json"), read: [rowRead({ tier: 2 })], today: 46_000 };
function rowRead(json: unknown) {
  return { line: 2, name: "A", file: "", department: "", columns: [], read: { json } };
}

test.each([
  ["table", { ...run, bytes: Buffer.from("nom;cas\nB;a.json") }],
  ["day", { ...run, today: 46_001 }],
  ["case file", { ...run, read: [rowRead({ tier: 4 })] }],
  ["file beyond the first", { ...run, read: [...run.read, rowRead({ tier: 2 })] }],
])("a run of another %s is another run", (_title, other) => {
  expect(digestOfRun(run)).toBe(digestOfRun({ ...run, read: [rowRead({ tier: 2 })] }));
  expect(digestOfRun(other)).not.toBe(digestOfRun(run));
});

test.each(["/dev/null", "t.csv", "t.csv/d"])("%s is no folder to write in, --force or not", async (out) => {
  const path = folder.write("t.csv", [head, unknown].join("\n"));
  const words = [path, "--out", out.startsWith("/") ? out : folder.at(out), "--force", ...here];
  const { status, stderr } = await runCli("communities", words);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining("qui n'est pas un dossier")]);
  expect(folder.read("t.csv").toString()).toBe([head, unknown].join("\n"));
});

test("a run of another computer is told by its name, and by the file to take away where it was lost", async () => {
  const path = folder.write("t.csv", [head, unknown].join("\n"));
  folder.makeFolder("d");
  const lock = folder.write("d/.cpts-en-cours", "12 autre-machine ffff\nA.xlsx\n");
  const words = [path, "--out", folder.at("d"), "--force", ...here];
  const { status, stderr } = await runCli("communities", words);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining("l'ordinateur « autre-machine »")]);
  expect(plainSpaces(stderr)).toContain(`supprimez le fichier « ${lock} »`);
  rmSync(lock);
  expect((await runCli("communities", words)).status).toBe(0);
}, 60_000);
