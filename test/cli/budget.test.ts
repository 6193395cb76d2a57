/** `npm run -s budget`: choices on the command line or in a case file, and the budget computed from them. */
import type { answerOf } from "../../src/funding/answer";
import { plainSpaces, runCli } from "./run-cli";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";

type Answer = ReturnType<typeof answerOf>;
/** Of a contract whose signature is known. */
type DatedAnswer = Extract<Answer, { readonly contractYears: readonly object[] }>;

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

async function answerTo(words: readonly string[]): Promise<Answer> {
  const { status, stdout, stderr } = await runCli("budget", [...words, "--json"]);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Answer;
}

const datedAnswerTo = async (words: readonly string[]) => (await answerTo(words)) as DatedAnswer;
const totalsOf = async (words: readonly string[]) => {
  const { secured, atRisk, total } = (await answerTo(words)).totals;
  return { secured, atRisk, total };
};
const linesOf = async (words: readonly string[]) => [...new Set((await answerTo(words)).lines.map(({ line }) => line))];

describe("the options", () => {
  test.each([["62000"], ["62 000"], ["62\u00a0000"], ["62e3"]])("take the population %j", async (population) => {
    expect((await answerTo(["--population", population])).tier).toBe(2);
  });

  // Tier 2, 2019, core missions: 60 000 + 74 500 + 35 000 + 15 000 secure; variable parts 67 500 in all, 85 % of which 57 375.
  test.each([["85%"], ["85 %"], ["0,85"], ["0.85"]])("take the rate %j", async (rate) => {
    const totals = await totalsOf(["--population", "62000", "--schedule", "ACI2019", "--rate", rate]);
    expect(totals).toEqual({ secured: 184500, atRisk: 57375, total: 241875 });
  });

  test("take the contract's tier alone", async () => {
    const { tier, totals } = await answerTo(["--tier", "4", "--schedule", "ACI2019", "--rate", "1"]);
    expect({ tier, total: totals.total }).toEqual({ tier: 4, total: 380000 });
  });

  test("let the contract's tier prevail, and say so", async () => {
    const { tier, notes } = await answerTo(["--population", "62000", "--tier", "3", "--rate", "1"]);
    expect([tier, notes[0]]).toEqual([3, "La taille du contrat (3) l'emporte sur celle de la population (2)."]);
  });

  test.each([
    [
      ["--missions", "core", "--schedule", "ACI2019"],
      ["operating", "access", "pathways", "prevention"],
    ],
    [
      ["--missions", "core"],
      ["operating", "access", "pathways", "prevention", "crisis"],
    ],
    [
      ["--missions", "all", "--schedule", "ACI2019"],
      ["operating", "access", "pathways", "prevention", "quality", "support"],
    ],
    [
      ["--missions", "prévention, Accès aux soins"],
      ["operating", "access", "prevention"],
    ],
    [
      ["--missions", "2;4", "--schedule", "ACI2019"],
      ["operating", "pathways", "quality"],
    ],
    [
      ["--missions", "all", "--schedule", "AV2"],
      ["operating", "access", "pathways", "prevention", "crisis", "quality", "support"],
    ],
  ])("keep the missions of %j", async (words, lines) => {
    expect(await linesOf(["--tier", "1", "--rate", "1", ...words])).toEqual(lines);
  });

  test.each([
    [["--no-compensation"], 172500],
    [["--no-earmarked"], 139500],
    [["--no-compensation", "--no-earmarked"], 127500],
  ])("leave out of the secure money what %j says", async (words, secured) => {
    expect((await totalsOf(["--population", "62000", "--schedule", "ACI2019", ...words])).secured).toBe(secured);
  });
});

describe("the options of a case less plain", () => {
  test.each([
    [[], 75000],
    [["--crisis-plan", "updated"], 62500],
    [["--crisis-declared"], 112500],
  ])("count the crisis of the year as %j says", async (words, secured) => {
    const options = ["--tier", "1", "--schedule", "AV2", "--missions", "crise", ...words];
    expect((await totalsOf(options)).secured).toBe(secured);
  });

  test("take a signature, and say when another schedule was in force", async () => {
    const words = ["--population", "62000", "--rate", "1", "--schedule", "ACI2019", "--signed", "01/04/2022"];
    const { notes } = await answerTo(words);
    expect(notes).toEqual([
      "Le contrat est signé le 01/04/2022, sous le barème «\u00a0Avenant 2 (2022)\u00a0»\u00a0; le budget applique «\u00a0Accord de 2019\u00a0». Vérifiez que c'est voulu, puis confirmez-le.",
      "57\u00a0000\u00a0€ de soins non programmés (compensation, enveloppe fléchée) ne sont dus que si leur dispositif fonctionne\u00a0: ils sont comptés, retirez-les s'il n'est pas en place.",
    ]);
  });

  test("without a signature budget one year, and ask for the date instead of supposing one", async () => {
    const { schedule, contractYears, instalments, financialYears, fiveYears, situation, timeNotes, notes } =
      await answerTo(["--population", "97500", "--rate", "80%"]);
    expect([contractYears, instalments, financialYears, fiveYears, situation, timeNotes]).toEqual([
      null,
      null,
      null,
      null,
      null,
      [],
    ]);
    expect([schedule, notes]).toEqual([
      "AV2",
      [
        "Sans date de signature, ce budget est celui d'une seule année de contrat\u00a0: donnez-la pour voir les versements et les exercices.",
      ],
    ]);
  });

  test("take the schedule in force on the day of the situation when there is no signature", async () => {
    const on = async (day: string) => (await answerTo(["--tier", "1", "--situation", day])).schedule;
    expect([await on("31/03/2022"), await on("01/04/2022")]).toEqual(["ACI2019", "AV2"]);
  });

  test("say of a schedule that has ended that it is no longer in force, and since when", async () => {
    const notesOn = async (day: string) =>
      (await answerTo(["--tier", "2", "--rate", "1", "--schedule", "ACI2019", "--situation", day])).notes.map(
        plainSpaces,
      );
    const ended =
      "Le barème « Accord de 2019 » n'est plus en vigueur depuis le 01/04/2022 : donnez la date de signature, ou prenez le barème en vigueur.";
    expect(await notesOn("2022-04-01")).toContain(ended);
    expect(await notesOn("2022-03-31")).not.toContain(ended);
  });

  test("take a signature, which tells the schedule when nothing else does", async () => {
    const signedOn = async (day: string) => (await answerTo(["--tier", "1", "--signed", day])).schedule;
    expect([await signedOn("31/03/2022"), await signedOn("01/04/2022")]).toEqual(["ACI2019", "AV2"]);
  });

  test("print a summary that a person can read when nothing else is asked for", async () => {
    const { status, stdout, stderr } = await runCli("budget", ["--tier", "2", "--schedule", "ACI2019", "--rate", "1"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(plainSpaces(stdout)).toMatch(
      /^Taille 2, barème « Accord de 2019 »\n.*\nFonctionnement +60 000 € +0 € +0 € +60 000 €\n/,
    );
  });
});

describe("the options of the five years", () => {
  const signed = ["--tier", "2", "--schedule", "ACI2019", "--signed", "2020-03-01", "--missions", "accès, support"];
  const told = async (words: readonly string[]) => {
    const { instalments } = await datedAnswerTo([...signed, ...words]);
    return instalments.map(({ date, line, part, amount }) => `${date} ${line} ${part} ${amount}`);
  };

  test("date each mission's start", async () => {
    const words = ["--start", "Accès aux soins=01/09/2020", "--start", "support=2021-03-01"];
    expect((await told(words)).slice(0, 5)).toEqual([
      "2020-03-01 operating fixed 60000",
      "2020-09-01 access fixed 6508.56",
      "2021-03-01 operating fixed 45000",
      "2021-03-01 access fixed 13125",
      "2021-03-01 support fixed 5625",
    ]);
  });

  test.each([["accompagnement=60%/62,5 %/1"], ["support=0.6;0.625;1"]])("give rates by year as %s", async (rates) => {
    const variable = (await told(["--rates", rates])).filter((one) => one.includes("support variable"));
    expect(variable.slice(0, 3)).toEqual([
      "2021-05-01 support variable 4500",
      "2022-05-01 support variable 4687.5",
      "2023-05-01 support variable 7500",
    ]);
  });

  test("stop a mission within the contract", async () => {
    const last = (await told(["--stop", "support=2022-09-01"])).filter((one) => one.includes("support")).at(-1);
    // 184 days of 365 of the third year, at a rate of 0: nothing after its balance.
    expect(last).toBe("2023-05-01 support fixed -1844.18");
  });

  const assumed = [
    { words: ["retard du solde=5"], assumptions: { balanceDelay: 5 } },
    { words: ["Délai du solde = 3", "retard=1"], assumptions: { balanceLag: 3, balanceDelay: 1 } },
    { words: ["base du prorata=mois"], assumptions: { prorationBasis: "months" } },
    { words: ["balance delay=2", "stopped mission=kept"], assumptions: { balanceDelay: 2, stoppedMission: "kept" } },
    { words: ["avance SNP=oui"], assumptions: { advanceUnscheduledCare: true } },
    { words: ["règle du barème=début d'année"], assumptions: { scheduleRule: "startOfYear" } },
    {
      words: ["aide à la lettre d'intention=30 000", "date de la lettre d'intention=2020-01-15"],
      assumptions: { intentAid: { amount: 30_000, date: "2020-01-15" } },
    },
    { words: ["majoration de démarrage=45000"], assumptions: { startUpSupplement: { amount: 45_000 } } },
    { words: ["compensation SNP=non", "fléchée=non"], access: { compensation: false, earmarked: false } },
  ];

  test.each(assumed)("assume $words as a case file does", async ({ words, assumptions = {}, access = {} }) => {
    const missions = { access: { start: "2020-09-01", stop: "2023-06-30", ...access }, support: {} };
    const json = { tier: 2, schedule: "ACI2019", signature: "2020-03-01", missions, assumptions };
    const path = folder.write("assumed.json", JSON.stringify(json));
    const dates = ["--start", "accès=2020-09-01", "--stop", "accès=2023-06-30"];
    const options = [...signed, ...dates, ...words.flatMap((word) => ["--assume", word])];
    expect(await answerTo(options)).toEqual(await answerTo(["--case", path]));
  });

  test("assume each day of a crisis", async () => {
    const crises = ["crise déclarée=2023-01-10", "crise=10/06/2024"].flatMap((word) => ["--assume", word]);
    const words = ["--tier", "1", "--signed", "2022-10-01", "--missions", "crise", ...crises];
    const { instalments } = await datedAnswerTo(words);
    const declared = instalments.filter(({ part }) => part === "crisis");
    expect(declared.map(({ date }) => date)).toEqual(["2023-01-10", "2024-06-10"]);
  });

  test("give tiers by year, and a balance that comes late", async () => {
    const { contractYears, instalments } = await datedAnswerTo([...signed, "--tiers", "2,2,3", "--balance-delay", "5"]);
    const balance = instalments.find(({ line, kind }) => line === "operating" && kind === "balance");
    expect([contractYears.map(({ tier }) => tier), balance?.date]).toEqual([[2, 2, 3, 3, 3], "2022-10-01"]);
  });
});

describe("a case file", () => {
  test("states every choice", async () => {
    const path = folder.write("case.json", '{"tier": 1, "schedule": "AV2", "missions": {"pathways": {"rate": 0.5}}}');
    expect(await totalsOf(["--case", path])).toEqual({ secured: 75000, atRisk: 12500, total: 87500 });
  });

  test("may begin with the mark that Windows puts at the head of a text", async () => {
    const path = folder.write("case.json", '\ufeff{"tier": 1, "missions": {}}');
    expect(await totalsOf(["--case", path])).toEqual({ secured: 50000, atRisk: 0, total: 50000 });
  });
});
