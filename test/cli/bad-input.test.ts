/** Whatever is wrong with a request, it gets one French sentence, and nothing is written. */
import { plansRefusedByRules, plansRefusedByShape } from "../budget/refused-plans";
import { refusedByRules, refusedByShape } from "../funding/refused-cases";
import { timesRefusedByRules, timesRefusedByShape } from "../funding/refused-times";
import { refusedOptions } from "./refused-options";
import { plainSpaces, runCli } from "./run-cli";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

/** One line on stderr that holds the words expected, and the folder as it was. */
async function expectRefusal(words: readonly string[], says: string): Promise<void> {
  const before = folder.files();
  const { status, stdout, stderr } = await runCli("budget", words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(plainSpaces(stderr)).toContain(says);
  expect(stderr).toMatch(/^[^\n\r]{1,1000}\n$/);
  expect(folder.files()).toEqual(before);
}

const newWorkbook = () => ["--out", folder.at("budget.xlsx")];

test.each(refusedOptions)("is refused: %s", async (_title, words, says) => {
  await expectRefusal([...words, ...newWorkbook()], says);
});

describe("a case file", () => {
  // Of the plans, one a kind of reader: test/budget/refused.test.ts has them all.
  const plans = [...plansRefusedByShape.slice(0, 1), ...plansRefusedByRules.slice(0, 1)];
  const refused = [...refusedByShape, ...refusedByRules, ...timesRefusedByShape, ...timesRefusedByRules, ...plans];
  test.each(refused)("is refused: %s", async (_title, file, says) => {
    const path = folder.write("case.json", JSON.stringify(file));
    await expectRefusal(["--case", path, ...newWorkbook()], says);
  });

  const notCases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["truncated", '{"population": 62', "n'est pas du JSON : ligne 1, caractère 18, le texte s'arrête là."],
    ["empty", "", "n'est pas du JSON : ligne 1, caractère 1, le texte s'arrête là."],
    ["not JSON", "population = 62000", "n'est pas du JSON : ligne 1, caractère 1, « p » n'y a pas sa place."],
    [
      "two cases after one another",
      '{"population":1}{"population":2}',
      "ligne 1, caractère 17, « { » n'y a pas sa place.",
    ],
    [
      "ended by a comma too many",
      '{\n  "population": 62000,\n}',
      "ligne 3, caractère 1, une virgule précède }. Retirez-la.",
    ],
    [
      "quoted as Word does",
      "{\r\n “population”: 62000}",
      'ligne 2, caractère 2, “ entoure un texte. Mettez à la place des guillemets droits (").',
    ],
    ["commented", '{"tier": 1} // le Val', "ligne 1, caractère 13, un commentaire, que JSON n'admet pas."],
    ["broken inside a name", '{"tier": 1,\n "name": "Val\nde Brume"}', "ligne 2, caractère 14, un texte va à la ligne"],
    ["twofold", '{"tier": 1,\n "tier": 2}', "donne deux fois la clé « tier » (ligne 2, caractère 2). Gardez-en une."],
    ["twofold further in", '{"missions": {"access": {}, "access": {}}}', "donne deux fois la clé « access » (ligne 1"],
    ["nested without end", "[".repeat(500_000), "imbrique trop de listes ou d'objets."],
    ["of 2 MB", `{"name": "${"n".repeat(2_000_000)}"}`, "dépasse 1 000 000 octets."],
    [
      "of 61 crises",
      JSON.stringify({ tier: 1, assumptions: { crises: Array(61).fill("2023-01-01") } }),
      "« assumptions.crises » : 61 valeurs reçues. Donnez-en 60 au plus.",
    ],
    [
      "of 501 amounts",
      JSON.stringify({ tier: 1, overrides: Array(501).fill({ line: "access", part: "fixed", tier: 1, amount: 1 }) }),
      "« overrides » : 501 valeurs reçues. Donnez-en 500 au plus.",
    ],
    ["of a key that a terminal would obey", '{"\\u001b[2J\\u202e": 1}', "Clé reçue : « �[2J� », inconnue."],
    [
      "in Windows-1252, where é is one byte",
      Buffer.from('{"name":"Vallée"}', "latin1"),
      "n'est ni en UTF-8 ni en UTF-16.",
    ],
  ];

  test.each(notCases)("is refused when it is %s", async (_title, content, says) => {
    const path = folder.write("case.json", content);
    await expectRefusal(["--case", path, ...newWorkbook()], says);
  });

  test("is refused when it does not exist", async () => {
    await expectRefusal(["--case", folder.at("absent.json"), ...newWorkbook()], "introuvable ou illisible");
  });

  test("is refused when it is a folder", async () => {
    await expectRefusal(["--case", folder.path, ...newWorkbook()], "introuvable ou illisible");
  });

  test.each(["--name=x", "--population=62000", "--rate=1", "--missions=all", "--no-compensation", "--crisis-declared"])(
    "does not go with %s",
    async (option) => {
      const path = folder.write("case.json", '{"population": 62000}');
      await expectRefusal(
        ["--case", path, option, ...newWorkbook()],
        `--case donne tous les choix : retirez ${option.split("=")[0]}`,
      );
    },
  );
});

/** Root writes anywhere, so none of these counts on a permission: each fails for everybody. */
describe("an output", () => {
  const choices = ["--population", "62000"];

  test("is refused when its folder does not exist", async () => {
    await expectRefusal([...choices, "--out", folder.at("absent/budget.xlsx")], "n'existe pas. Créez-le");
  });

  test("is refused when a file stands where its folder should", async () => {
    const file = folder.write("notes.txt", "à garder");
    await expectRefusal([...choices, "--out", `${file}/budget.xlsx`], "n'existe pas. Créez-le");
    expect(folder.read("notes.txt").toString()).toBe("à garder");
  });

  test("is refused in a folder where nobody can make a file", async () => {
    await expectRefusal([...choices, "--out", "/proc/budget.xlsx"], "Impossible d'écrire « /proc/budget.xlsx »");
  });

  test("is refused when its name is longer than a file's may be", async () => {
    const path = folder.at(`${"n".repeat(300)}.xlsx`);
    await expectRefusal([...choices, "--out", path], "est trop long pour un fichier. Donnez un nom plus court.");
  });

  test("is refused when it is a folder", async () => {
    const path = folder.makeFolder("budget.xlsx");
    await expectRefusal(
      [...choices, "--force", "--out", path],
      "n'est pas un fichier ordinaire et n'a pas été touché.",
    );
  });

  test.each(["budget.xls", "budget", ".xlsx", "budget.xlsx.pdf"])("is refused under the name %s", async (name) => {
    await expectRefusal([...choices, "--out", folder.at(name)], "Donnez un nom qui finit par .xlsx.");
  });

  test("is refused, and left as it is, when the file exists", async () => {
    const path = folder.write("budget.xlsx", "à garder");
    await expectRefusal([...choices, "--out", path], "existe déjà et n'a pas été touché.");
    expect(folder.read("budget.xlsx").toString()).toBe("à garder");
  });

  test("leaves the file that it was to replace, when the choices are refused", async () => {
    const path = folder.write("budget.xlsx", "à garder");
    await expectRefusal(["--population", "0", "--force", "--out", path], "Population reçue : 0.");
    expect(folder.read("budget.xlsx").toString()).toBe("à garder");
  });
});
