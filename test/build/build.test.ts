/** The build that people install: its files, its addresses, its size. */
import { readdirSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { examples } from "../../src/functions/examples";
import { argumentValue } from "../../src/functions/examples/example";
import { StandaloneError } from "../../src/functions/standalone-runtime";
import { call } from "../../src/library/call";
import { buildAddin, builtAddin } from "./build-addin";

type CustomFunction = (...values: unknown[]) => unknown;

const funding = 12 * 1024;
const built = builtAddin();

/** Plain JavaScript, that webpack reads. */
const { publicAddress } = (await import(
  String(new URL("../../tools/webpack/public-address.js", import.meta.url))
)) as {
  readonly publicAddress: (wanted: string) => string;
};

function weightOf(file: string): number {
  return gzipSync(built.read(file), { level: 9 }).length;
}

test("the build emits every file, office.js not among them", () => {
  const files = readdirSync(built.folder, { recursive: true, encoding: "utf8" }).sort();
  expect(files).toEqual([
    "THIRD-PARTY-NOTICES.txt",
    "advanced-en.js",
    "advanced-fr.js",
    "advanced.js",
    "answers-en.js",
    "answers-fr.js",
    "answers.js",
    "assets",
    "assets/icon-16.png",
    "assets/icon-192.png",
    "assets/icon-32.png",
    "assets/icon-64.png",
    "assets/icon-80.png",
    "assets/icon-outline.png",
    "changelog.html",
    "changelog.md",
    "closing.js",
    "communes.js",
    "comparison.js",
    "compatibility-en.html",
    "compatibility-en.md",
    "compatibility.html",
    "compatibility.md",
    "excel.js",
    "figure.js",
    "functions-en.json",
    "functions-list.js",
    "functions.js",
    "functions.json",
    "help-en.html",
    "help-en.md",
    "help.css",
    "help.html",
    "help.md",
    "ledger-worker.js",
    "ledger.js",
    "limits-en.html",
    "limits-en.md",
    "limits.html",
    "limits.md",
    "llms.txt",
    "manifest-en.json",
    "manifest.json",
    "manifest.xml",
    "missing.js",
    "on-demand.js",
    "plan.js",
    "privacy-en.html",
    "privacy-en.md",
    "privacy.html",
    "privacy.md",
    "shown.js",
    "speech-en.js",
    "speech-fr.js",
    "support-en.html",
    "support-en.md",
    "support.html",
    "support.md",
    "taskpane.css",
    "taskpane.html",
    "taskpane.js",
    "terms-en.html",
    "terms-en.md",
    "terms.html",
    "terms.md",
    "territory.js",
    "time.js",
    "tools.js",
    "treasurer-en.html",
    "treasurer-en.md",
    "treasurer.html",
    "treasurer.md",
    "troubleshooting-en.html",
    "troubleshooting-en.md",
    "troubleshooting.html",
    "troubleshooting.md",
    "workbook.js",
    "xlsx.js",
  ]);
});

test.each(["manifest.xml", "manifest.json", "manifest-en.json", "support.html", "help.md", "functions.json", "functions-en.json", "help.html", "help-en.html", "taskpane.html"])(
  "%s holds no address of the development server once ADDIN_URL is given",
  (file) => expect(built.read(file)).not.toContain("localhost"),
);

test("addresses take the path of ADDIN_URL, and the domain of the manifest has none", () => {
  expect(built.read("manifest.xml")).toContain('"https://exemple.fr/outils/cpts/taskpane.html"');
  expect(built.read("manifest.xml")).toContain("<AppDomain>https://exemple.fr</AppDomain>");
  expect(built.read("functions.json")).toContain('"https://exemple.fr/outils/cpts/help.html#TIER"');
  expect(built.read("functions-en.json")).toContain('"https://exemple.fr/outils/cpts/help-en.html#TIER"');
});

const sentence = (address: string) => `ADDIN_URL reçue\u00a0: «\u00a0${address}\u00a0». Donnez l'adresse https`;

test.each(["http://exemple.fr", "exemple.fr", "https://exemple.fr/?a=1", 'https://exemple.fr/"x"&'])(
  "ADDIN_URL=%s is refused",
  (address) => expect(() => publicAddress(address)).toThrow(sentence(address)),
);

test("an ADDIN_URL that is refused ends the build with one French sentence, and nothing is written", () => {
  const address = 'https://exemple.fr/"x"&';
  const refused = buildAddin(address);
  const written = readdirSync(refused.folder);
  refused.remove();
  expect(refused.output.startsWith(`[webpack-cli] ${sentence(address)}`)).toBe(true);
  expect(refused.output.trim().split("\n")).toHaveLength(1);
  expect(refused.status).not.toBe(0);
  expect(written).toEqual([]);
}, 60_000);

test("functions.js weighs at most 12 KB compressed", () => {
  expect(weightOf("functions.js")).toBeLessThanOrEqual(funding);
});

test("the communes of France weigh at most 350 KB compressed, with their date and their source", () => {
  expect(weightOf("communes.js")).toBeLessThanOrEqual(350 * 1024);
  expect(built.read("communes.js")).toMatch(/"Communes au 1er janvier 2026, [^~]* Licence Ouverte 2\.0\.~/);
});

test.each(["fr", "en"])("all that the first screen of the pane loads, in %s, weighs at most 34 KB compressed", (language) => {
  const parts = ["taskpane.js", "taskpane.css", `speech-${language}.js`];
  expect(parts.map(weightOf).reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(34 * 1024);
});

test.each(["fr", "en"])("with the answers to what is typed, in %s, it weighs at most 48 KB compressed", (language) => {
  const first = ["taskpane.js", "taskpane.css", `speech-${language}.js`];
  const parts = [...first, "answers.js", `answers-${language}.js`];
  expect(parts.map(weightOf).reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(48 * 1024);
});

/** By a key of each part of the schedules, which no minimizer renames. */
test.each([
  ["functions.js", { tierEdges: true, suggestionReasons: false, confidence: false }],
  ["taskpane.js", { tierEdges: true, suggestionReasons: false, confidence: false }],
  ["on-demand.js", { tierEdges: true, suggestionReasons: true, confidence: true }],
  ["figure.js", { tierEdges: false, suggestionReasons: false, confidence: true }],
  ["shown.js", { tierEdges: true, suggestionReasons: true, confidence: true }],
  ["workbook.js", { tierEdges: false, suggestionReasons: true, confidence: true }],
])("%s carries of the schedules what it reads, and what the page has already not twice: %o", (file, expected) => {
  const held = Object.keys(expected).map((key) => [key, new RegExp(`\\b${key}:["[{]`).test(built.read(file))]);
  expect(Object.fromEntries(held)).toEqual(expected);
});

test("no script holds what a strict policy refuses", () => {
  const scripts = readdirSync(built.folder).filter((file) => file.endsWith(".js"));
  expect(scripts.filter((file) => /\beval\(|new Function\(/.test(built.read(file)))).toEqual([]);
});

test("the page loads office.js from Microsoft first, then the functions, then the pane, each blocking", () => {
  const sources = [...built.read("taskpane.html").matchAll(/<script src="?([^">\s]+)"?>/g)].map(([, source]) => source);
  expect(sources).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js", "taskpane.js"]);
});

/** What the built files give to Excel, each file in its turn. */
function associatedBy(...files: readonly string[]): ReadonlyMap<string, CustomFunction> {
  const associated = new Map<string, CustomFunction>();
  const associate = (id: string, compute: CustomFunction) => associated.set(id, compute);
  const errors = { Error: StandaloneError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } };
  const page = vm.createContext({ CustomFunctions: { associate, ...errors } });
  for (const file of files) vm.runInContext(built.read(file), page);
  return associated;
}

describe("the built functions", () => {
  let associated: ReadonlyMap<string, CustomFunction>;

  beforeAll(() => {
    associated = associatedBy("communes.js", "on-demand.js", "functions.js");
  });

  test("associates every function of functions.json", () => {
    const { functions } = JSON.parse(built.read("functions.json")) as { functions: { id: string }[] };
    expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));
  });

  const cases = Object.entries(examples).flatMap(([id, list]) => list.map((example) => ({ id, example })));
  const valuesOf = (example: (typeof cases)[number]["example"]) =>
    example.arguments.map((argument) => argumentValue(argument, "fr"));

  test.each(cases)("answers CPTS.$id $example.arguments like the sources", async ({ id, example }) => {
    const values = Array.from({ length: 7 }, (_, index) => valuesOf(example)[index] ?? null);
    const expected = JSON.stringify(await call(id, valuesOf(example)));
    expect(await asText(() => associated.get(id)?.(...values))).toBe(expected);
  });

  test.each(["POPULATION", "SOURCE", "SCORE", "INDICATORS", "BUDGET", "SCHEDULE", "CALENDAR", "CEILING", "INSTALMENTS", "PRORATA", "DUE", "CASH"])(
    "CPTS.%s says so when the file that it loads does not come",
    async (id) => {
      const alone = associatedBy("functions.js").get(id);
      const message = expect.stringContaining("n'a pas pu être chargée") as unknown;
      expect(JSON.parse(await asText(() => alone?.()))).toEqual({ error: "#N/A", message });
    },
  );
});

/** As the command line writes it: values of another realm compare by their text. */
async function asText(compute: () => unknown): Promise<string> {
  const plain = (_: string, value: unknown) =>
    value instanceof StandaloneError ? { error: value.code, message: value.message } : value;
  try {
    return JSON.stringify({ value: await compute() }, plain);
  } catch (error) {
    return JSON.stringify(error, plain);
  }
}
