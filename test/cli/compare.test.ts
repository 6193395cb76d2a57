/** `budget --compare`: two to four variants side by side, each against the first; amounts of 2019 by hand. */
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { plainSpaces, runCli } from "./run-cli";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";

let folder: TemporaryFolder;
const contract = { tier: 2, schedule: "ACI2019", signature: "2021-01-01", situation: { day: "2021-06-30" } };
const half = { access: { rate: 0.5 }, pathways: { rate: 0.5 }, prevention: { rate: 0.5 } };
const cases = {
  "actuel.json": { ...contract, missions: half },
  "taille-3.json": { ...contract, tier: 3, missions: half },
  "retard.json": { ...contract, missions: half, assumptions: { balanceDelay: 12 } },
  "projet.json": { ...contract, schedule: "PROJET-AV2", scheduleConfirmed: true, missions: { crisis: {} } },
  "loyer.json": {
    ...contract,
    missions: half,
    charges: [{ nature: "rent", monthly: 100, first: "2021-03", last: "2022-06" }],
  },
  "deux-loyers.json": {
    ...contract,
    missions: half,
    charges: [
      { nature: "rent", monthly: 100, first: "2021-03", last: "2022-06" },
      { nature: "rent", monthly: 250.5, first: "2021-11", last: "2021-12" },
      { nature: "fees", first: "2022-01" },
    ],
  },
  "sans-date.json": { tier: 2, schedule: "ACI2019", missions: half },
};

beforeAll(() => {
  folder = temporaryFolder();
  for (const [name, json] of Object.entries(cases)) folder.write(name, JSON.stringify(json));
});
afterAll(() => folder.remove());

type Name = keyof typeof cases;
const compare = (names: readonly Name[], ...more: readonly string[]) =>
  runCli("budget", [...names.flatMap((name) => ["--compare", folder.at(name)]), ...more]);

interface Row {
  readonly line?: string;
  readonly year?: string | number;
  readonly amounts: readonly { readonly amount: number | null; readonly known: number | null }[];
  readonly differences: readonly (number | null)[];
}
interface Compared {
  readonly variants: readonly { readonly role: string; readonly warning: string | null }[];
  readonly lines: readonly Row[];
  readonly total: Row;
  readonly contractYears: readonly Row[];
  readonly cash: readonly Row[];
  readonly charges: readonly Row[];
  readonly balances: readonly Row[];
}

async function compared(...names: readonly Name[]): Promise<Compared> {
  const { stdout, stderr, status } = await compare(names, "--json");
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Compared;
}

test("a tier more is worth, by line and in all, the difference of the two columns of the table", async () => {
  const { lines, total, contractYears } = await compared("actuel.json", "taille-3.json");
  expect(
    lines.map(({ line, amounts, differences }) => [line, ...amounts.map(({ amount }) => amount), ...differences]),
  ).toEqual([
    ["operating", 60_000, 75_000, 15_000],
    ["access", 83_250, 107_500, 24_250],
    ["pathways", 52_500, 67_500, 15_000],
    ["prevention", 22_500, 26_250, 3750],
  ]);
  expect(total.differences).toEqual([58_000]);
  expect(contractYears.map(({ differences }) => differences)).toEqual([
    [58_000],
    [58_000],
    [58_000],
    [58_000],
    [58_000],
  ]);
});

test("a late balance changes no year of the contract, moves cash from one exercise to the next, and loses none", async () => {
  const { total, contractYears, cash } = await compared("actuel.json", "retard.json");
  expect([total, ...contractYears].map(({ differences }) => differences)).toEqual(Array(6).fill([0]));
  const moved = cash.map(({ differences }) => differences[0] ?? 0);
  expect(moved.some((one) => one < 0)).toBe(true);
  expect(moved.reduce((all, one) => all + one, 0)).toBe(0);
});

test("a proposal stays compared, warns, and what it does not say is unknown, never 0", async () => {
  const { variants, lines, total, cash } = await compared("actuel.json", "projet.json");
  expect(variants.map(({ role }) => role)).toEqual(["contract", "compared"]);
  expect(plainSpaces(variants[1]?.warning ?? "")).toMatch(/proposition, jamais en vigueur.*inconnue, et non nulle/);
  const access = lines.find(({ line }) => line === "access");
  expect(access).toMatchObject({ amounts: [{ amount: 83_250 }, { amount: null }], differences: [null] });
  expect([total, ...cash].flatMap(({ differences }) => differences).every((one) => one === null)).toBe(true);
});

test("a variant without a signature has its year, and no others", async () => {
  const { total, contractYears } = await compared("actuel.json", "sans-date.json");
  expect(total.differences).toEqual([0]);
  expect(contractYears[0]?.amounts[1]).toEqual({ amount: null, known: null, unknown: null });
});

test("the workbook has one page, whose differences are formulas that say what the core says", async () => {
  const { stdout, status } = await compare(
    ["actuel.json", "taille-3.json", "projet.json"],
    "--out",
    folder.at("c.xlsx"),
  );
  expect(status).toBe(0);
  expect(plainSpaces(stdout)).toMatch(/Total +218 250 € +276 250 € +inconnu +58 000 € +inconnu/);
  const cells = openXlsx(folder.read("c.xlsx")).wholeSheet("Comparaison")?.cells ?? [];
  const [label] = cells.filter(({ value }) => value?.kind === "text" && value.text === "Total");
  const total = cells.filter(({ row }) => row === label?.row);
  expect(total.map(({ value }) => value)).toMatchObject([
    { text: "Total" },
    { number: 218_250 },
    { number: 276_250 },
    { text: "inconnu" },
    { number: 58_000 },
    { text: "inconnu" },
  ]);
  expect(total.flatMap(({ formula }) => formula ?? [])).toEqual([
    expect.stringMatching(/ROUND\(C\d+-\$B\d+,2\)/),
    expect.stringMatching(/ROUND\(D\d+-\$B\d+,2\)/),
  ]);
});

test("what each plans to spend is compared by financial year, and is unknown of a case that plans nothing or lacks an amount", async () => {
  const { charges, balances } = await compared("loyer.json", "deux-loyers.json", "actuel.json");
  const shown = (rows: readonly Row[]) =>
    rows
      .slice(0, 2)
      .map(({ year, amounts, differences }) => [year, ...amounts.map(({ amount }) => amount), ...differences]);
  // Ten months of 100, then two of 250.50 more; in 2022 the fees have no amount yet.
  expect(shown(charges)).toEqual([
    ["2021", 1000, 1501, null, 501, null],
    ["2022", 600, null, null, null, null],
  ]);
  expect(charges[1]?.amounts.map(({ known }) => known)).toEqual([600, 600, null]);
  expect(balances[0]?.differences).toEqual([-501, null]);
  expect((await compared("actuel.json", "retard.json")).charges).toEqual([]);
});

test.each([
  ["one variant", ["actuel.json"], [], "1 variante reçue avec --compare. Donnez de 2 à 4 cas"],
  ["the same file twice", ["actuel.json", "actuel.json"], [], "Deux variantes s'appellent « actuel »"],
  [
    "an option that says of a case",
    ["actuel.json", "retard.json"],
    ["--tier", "2"],
    "L'option --tier n'a pas de sens avec",
  ],
] as const)("%s is refused in one sentence", async (_title, names, more, says) => {
  const { status, stderr } = await compare(names, ...more);
  expect([status, plainSpaces(stderr)]).toEqual([2, expect.stringContaining(says)]);
});
