/** `npm run -s calc`: one formula, or one a line. */
import { plainSpaces, runCli, spawnCli } from "./run-cli";

interface Line {
  readonly value?: unknown;
  readonly error?: string;
  readonly message?: string;
}

function batch(lines: readonly string[]): readonly Line[] {
  const { status, stdout, stderr } = spawnCli("calc", ["--batch"], { input: `${lines.join("\n")}\n` });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(plainSpaces(line)) as Line);
}

describe("one call", () => {
  test.each([
    [
      ["MISSION", "accès aux soins", "2", "1", "AV2"],
      "#N/A",
      "Montant inconnu dans le barème « Avenant 2 (2022) » : « Accès aux soins », « Total », taille 2.",
    ],
    [["CEILING", "2027"], "#N/A", "Aucun plafond connu pour 2027."],
    [["TIER", "-5"], "#VALUE!", "Population reçue : -5. Donnez un nombre entier d'habitants"],
    [["TIER", ""], "#VALUE!", "Population reçue : une cellule vide."],
    [["TIER", "NaN"], "#VALUE!", "Population reçue : une valeur qui n'est pas un nombre."],
    [["TIER", "1e308"], "#VALUE!", "Population reçue : 1E+308."],
    [["MISSION", "parcours", "2", "85"], "#VALUE!", "Taux reçu : 85."],
    [["MISSION", "parcours", "1,5", "1"], "#VALUE!", "Taille reçue : 1,5."],

    [["TIER", "62000", "ACI2019", "de trop"], "#VALUE!", "TIER a reçu 3 arguments et en accepte 2."],
    [["MEDIANE", "5"], "#NAME?", "Fonction reçue : « MEDIANE », inconnue. Donnez AMOUNT,"],
  ])("%j is an error, with its sentence and the status 1", async (words, code, says) => {
    const { status, stdout, stderr } = await runCli("calc", words);
    expect([status, stdout]).toEqual([1, ""]);
    expect(plainSpaces(stderr)).toMatch(/^#[^\n]+\n[^\n]{1,1000}\n$/);
    expect(plainSpaces(stderr).split("\n")).toEqual([code, expect.stringContaining(says), ""]);
  });

  test.each([
    [["TIER", "62000"], "2\n"],
    [["cpts.tier", "40000"], "2\n"],
    [["MISSION", "accès aux soins", "2", "85%"], "89375\n"],
    [["MISSION", "accès aux soins", "2", "0,85"], "89375\n"],
    [["MISSION", "Qualité", "1", "62,5 %"], "12187.5\n"],
    [["MISSION", "accès", "1", "1", "01/05/2022"], "80000\n"],
    [["TOTAL", "2", "1", '[["accès"],["prévention"]]'], "182000\n"],
    [["TOTAL", "2", "1", "", ""], "287000\n"],
    [["MISSIONS", "UNCAM2019"], "Enveloppe des missions\n"],
    [["PRORATA", "2020-09-01", "2020-03-01", "1", "mois"], "0.5\n"],
    [
      ["CASH", "2021-08", "2020-03-01", '[["accès"]]', '[["accès",0.6,0.8]]', "2", "", '[["retard du solde",3]]'],
      // 4 375 + 17 500 × 60 % + 12 000 + 45 000
      "71875\n",
    ],
    [
      ["SCHEDULE", "PRE-ACI", "2"],
      "Ligne\tPart\tTaille 2\nFonctionnement\tFixe\t#N/A\nFonctionnement\tTotal\t#N/A\nEnveloppe des missions\tVariable\t#N/A\nEnveloppe des missions\tTotal\t#N/A\n",
    ],
  ])("%j is printed", async (words, stdout) => {
    expect(await runCli("calc", words)).toEqual({ status: 0, stdout, stderr: "" });
  });

  test("without a function says how to use it", async () => {
    const { status, stdout, stderr } = await runCli("calc", []);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^Donnez une fonction et ses arguments[^\n]+\n$/);
  });

  test("as a process of its own ends with the status 1 when there is no figure", () => {
    const { status, stdout, stderr } = spawnCli("calc", ["MISSION", "accès aux soins", "2", "1", "AV2"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^#N\/A\nMontant inconnu[^\n]+\n$/);
  });
});

describe("a batch", () => {
  const rows: readonly (readonly [string, Line])[] = [
    ['["MISSION","accès aux soins",2,1]', { value: 92000 }],
    [
      "[",
      { error: "#VALUE!", message: "La ligne reçue n'est pas du JSON : ligne 1, caractère 2, le texte s'arrête là." },
    ],
    ['["TIER",1,]', { error: "#VALUE!", message: "caractère 11, une virgule précède ]. Retirez-la." }],
    ['{"call":"TIER"}', { error: "#VALUE!", message: "Donnez un tableau JSON, par exemple" }],
    ["[]", { error: "#VALUE!", message: "Ligne reçue : « [] »." }],
    ["[5]", { error: "#VALUE!", message: "Ligne reçue : « [5] »." }],
    ['["TIER",62000]', { value: 2 }],
    ['["",62000]', { error: "#NAME?", message: "inconnue. Donnez AMOUNT" }],
    ['["MEDIANE",1]', { error: "#NAME?", message: "Fonction reçue : « MEDIANE », inconnue." }],
    ['["constructor",1]', { error: "#NAME?", message: "Fonction reçue : « constructor », inconnue." }],
    ['["TIER",1,"ACI2019",3]', { error: "#VALUE!", message: "TIER a reçu 3 arguments et en accepte 2." }],
    ['["TIER",1e999]', { error: "#VALUE!", message: "une valeur qui n'est pas un nombre." }],
    ['["MISSION","accès",1,0.99,"AV2"]', { error: "#N/A", message: "n'est connue que par son total (80 000 €)" }],
    ['["MISSION","",2,1]', { error: "#VALUE!", message: "Mission ou ligne reçue : une cellule vide" }],
    ['["MISSION",null,2,1]', { error: "#VALUE!", message: "Mission ou ligne reçue : une cellule vide" }],
    [`["MISSION","${"é".repeat(10_000)}",2,1]`, { error: "#VALUE!", message: `« ${"é".repeat(60)}… », inconnue.` }],
    ['["MISSIONS","UNCAM2019"]', { value: [["Enveloppe des missions"]] }],
    ['["CASH",2020,"2020-03-01",[["prévention","2021-03-01"]],0.8,1]', { value: 50000 }],
    ['["CASH",2020,"2020-03-01",[["prévention","2021-03-01"]],80,1]', { error: "#VALUE!", message: "Taux reçu : 80." }],
    ['["TIER",40000]', { value: 2 }],
  ];

  test("answers right and wrong lines alike, one for one and in order", () => {
    const expected = rows.map(([, { message, ...rest }]) =>
      message === undefined ? rest : { ...rest, message: expect.stringContaining(message) as unknown },
    );
    expect(batch(rows.map(([line]) => line))).toEqual(expected);
  });

  test("answers 10 000 lines in one go, a thousand of them with a name of 10 000 characters", () => {
    const wrong = `["MISSION","${"accès aux soins ".repeat(625)}",2,1]`;
    const lines = Array.from({ length: 10_000 }, (_, index) => (index % 10 === 9 ? wrong : `["TIER",${index + 1}]`));
    const answers = batch(lines);
    const tiers = answers.filter(({ value }) => value === 1).length;
    const refused = answers.filter(({ error }, index) => error === "#VALUE!" && index % 10 === 9).length;
    expect([answers.length, tiers, refused]).toEqual([10_000, 9_000, 1_000]);
  });

  test("of nothing answers nothing", () => {
    expect(spawnCli("calc", ["--batch"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

test.each([
  [["TIER", "62 000 hab."], "2"],
  [["TIER", "62000 habitants", "avenant 2"], "2"],
])("%j reads inhabitants as an option does", async (words, value) => {
  expect(await runCli("calc", words)).toEqual({ status: 0, stdout: `${value}\n`, stderr: "" });
});

test("a line of a batch reads a day by its month, in a range too", () => {
  const iso = '["PRORATA", "2020-09-01", "2020-03-01", 1]';
  const range = '["INSTALMENTS", "2020-03-01", [["accès", "2020-09-01"]], 0.8, 2, 1]';
  const byMonth = (line: string) => line.replace("2020-09-01", "1er septembre 2020");
  const [days, named, listed, listedByMonth] = batch([iso, byMonth(iso), range, byMonth(range)]);
  // 181 of 365 days, from 1 September to the end of February.
  expect(days?.value).toBeCloseTo(181 / 365, 12);
  // Heads, the operating grant, then the five payments of the mission.
  expect(listed?.value).toHaveLength(7);
  expect([named, listedByMonth]).toEqual([days, listed]);
});
