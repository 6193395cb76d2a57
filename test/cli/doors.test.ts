/** What every command line does alike: help, pipes, encodings, words that npm took, and a batch of cases. */
import { spawnSync } from "node:child_process";
import { pathOf, plainSpaces, runCli } from "./run-cli";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

const { version } = JSON.parse(spawnSync("cat", [pathOf("package.json")], { encoding: "utf8" }).stdout) as {
  version: string;
};

describe.each(["calc", "budget", "examples"] as const)("%s", (command) => {
  test.each(["--help", "-h"])("says with %s how it is used", async (word) => {
    const { status, stdout, stderr } = await runCli(command, [word]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      new RegExp(`^Usage : npm run -s ${command}[^]*--help, -h\n[^]*--version\n[^]*Codes de retour`),
    );
  });

  test("says its version", async () => {
    expect(await runCli(command, ["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});

test("the help of budget names each of its options", async () => {
  const { stderr } = await runCli("budget", ["--inconnue"]);
  const known = stderr.match(/--[a-z-]+/g)?.filter((option) => option !== "--inconnue") ?? [];
  const { stdout } = await runCli("budget", ["--population", "62000", "--help"]);
  expect(known.length).toBeGreaterThan(15);
  expect(known.filter((option) => !stdout.includes(`\n  ${option}\n      `))).toEqual([]);
});

describe("the words that npm took for itself", () => {
  test.each([
    { command: "budget", taken: { population: "true" }, words: ["62000"], named: "--population" },
    { command: "budget", taken: { earmarked: "", tier: "true" }, words: ["2"], named: "--tier et --no-earmarked" },
    {
      command: "budget",
      taken: { balance_delay: "true", case: "true" },
      words: [],
      named: "--balance-delay et --case",
    },
    { command: "calc", taken: { batch: "true" }, words: [], named: "--batch" },
  ] as const)("are recognised ($named)", async ({ command, taken, words, named }) => {
    const variables = Object.fromEntries(Object.entries(taken).map(([name, value]) => [`npm_config_${name}`, value]));
    const { status, stdout, stderr } = await withVariables(variables, () => runCli(command, words));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `npm a gardé pour lui ${named} : il n'a pas vu « -- », que PowerShell retire. Écrivez npm.cmd run -s ${command} -- suivi des options, ou npm run -s ${command} '--' entre guillemets.\n`,
    );
  });

  test("are not those that npm has of its own", async () => {
    const variables = { npm_config_json: "true", npm_config_force: "true" };
    const { status } = await withVariables(variables, () => runCli("calc", ["TIER", "5"]));
    expect(status).toBe(0);
  });
});

/** As npm gives them to the command that it starts. */
async function withVariables<Result>(variables: Readonly<Record<string, string>>, run: () => Promise<Result>) {
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name);
  }
}

describe("what is printed", () => {
  const shell = (script: string) =>
    spawnSync("bash", ["-c", script, pathOf("node_modules/.bin/tsx"), pathOf("src/cli")], { encoding: "utf8" });

  test("ends quietly when its reader has left", () => {
    const script = `yes '["TIER",5]' | "$0" "$1/calc.ts" --batch | head -2; echo "\${PIPESTATUS[1]}"`;
    const { stdout, stderr } = shell(script);
    expect([stdout, stderr]).toEqual(['{"value":1}\n{"value":1}\n0\n', ""]);
  });

  test("that does not fit says so", () => {
    const { status, stderr } = shell(`"$0" "$1/budget.ts" --tier 1 > /dev/full`);
    expect([status, stderr]).toEqual([
      2,
      "La sortie standard n'a pas tout reçu (ENOSPC). Libérez de la place, ou écrivez la réponse ailleurs.\n",
    ]);
  });

  test("into a file that may not grow says so, for it would be cut", () => {
    const script = `ulimit -f 4; export TSX_DISABLE_CACHE=1; "$0" "$1/budget.ts" --tier 1 --signed 2020-03-01 --json > ${folder.at("reponse.json")}`;
    const { status, stderr } = shell(script);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^La sortie standard n'a pas tout reçu \(EFBIG\)/)]);
  });
});

const json = '{"name": "CPTS de la Vallée", "tier": 1, "missions": {}}';
const inUtf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
  ["UTF-8", (text) => Buffer.from(text)],
  ["UTF-8 with its mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16 of PowerShell", inUtf16],
  ["UTF-16 without its mark", (text) => Buffer.from(text, "utf16le")],
  ["UTF-16 the other way round", (text) => inUtf16(text).swap16()],
];

describe.each(encodings)("in %s", (_title, encode) => {
  test("a case file is read, by its name or on standard input", async () => {
    const path = folder.at("case.json");
    folder.write("case.json", encode(json.replaceAll(", ", ",\r\n")));
    const named = await runCli("budget", ["--case", path, "--json"]);
    expect(JSON.parse(named.stdout)).toMatchObject({ totals: { total: 50_000 } });
    expect(await runCli("budget", ["--case", "-", "--json"], { input: encode(json) })).toEqual(named);
  });

  test("a batch has an answer for each line, in order", async () => {
    const lines = [json, "", '{"tier": 5}', '{"tier": 2, "missions": {},}', json.replace("1,", "2,")];
    const { status, stdout, stderr } = await runCli("budget", ["--batch"], { input: encode(lines.join("\r\n")) });
    expect([status, stderr]).toEqual([0, ""]);
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(plainSpaces(line)) as unknown);
    expect(answers).toEqual([
      expect.objectContaining({
        tier: 1,
        totals: expect.objectContaining({ secured: 50_000, atRisk: 0, total: 50_000 }) as unknown,
      }),
      { error: "#VALUE!", message: expect.stringMatching(/^Taille reçue : 5\. Donnez/) as unknown },
      {
        error: "#VALUE!",
        message: "La ligne reçue n'est pas du JSON : ligne 1, caractère 28, une virgule précède }. Retirez-la.",
      },
      expect.objectContaining({
        tier: 2,
        totals: expect.objectContaining({ secured: 60_000, atRisk: 0, total: 60_000 }) as unknown,
      }),
    ]);
  });
});

describe("a batch of cases", () => {
  test.each(["--json", "--case=x.json", "--out=x.xlsx", "--population=5"])("goes without %s", async (option) => {
    const { status, stderr } = await runCli("budget", ["--batch", option]);
    expect([status, stderr]).toEqual([
      2,
      `--batch lit tous les choix sur l'entrée standard : retirez ${option.split("=")[0]}.\n`,
    ]);
  });

  test("refuses a line beyond bounds or in no known encoding, and answers the next", async () => {
    const wrong = [
      Buffer.from(`{"name": "${"n".repeat(3_000_000)}"}\n`),
      Buffer.from('{"name": "Vallée"}\n', "latin1"),
    ];
    const input = Buffer.concat([...wrong, Buffer.from(json)]);
    const { status, stdout } = await runCli("budget", ["--batch"], { input });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(plainSpaces(line)) as unknown);
    expect([status, answers]).toEqual([
      0,
      [
        { error: "#VALUE!", message: expect.stringMatching(/^La ligne reçue dépasse 1 000 000 octets/) as unknown },
        { error: "#VALUE!", message: "La ligne reçue n'est ni en UTF-8 ni en UTF-16. Enregistrez le texte en UTF-8." },
        expect.objectContaining({ tier: 1 }),
      ],
    ]);
  });

  test("refuses a case that never ends, without reading it all", async () => {
    const { status, stderr } = await runCli("budget", ["--case", "/dev/zero"]);
    expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining("dépasse 1 000 000 octets.")]);
  });
});

test.each([
  ["budget", ["--open", "/dev/zero"]],
  ["communities", ["/dev/zero", "--out", "classeurs"]],
] as const)("%s %j, which never ends, is refused without being read whole", async (name, words) => {
  const { status, stderr } = await runCli(name, words);
  expect([status, plainSpaces(stderr)]).toEqual([
    2,
    expect.stringContaining("dépasse 20 000 000 octets, le plus qui en soit lu."),
  ]);
});
