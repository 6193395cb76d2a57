/** An accountant's file in the pane: read beside it, joined by the next build, and nothing else touched. */
import { toIso } from "../../src/agreement/day";
import { textOfRules } from "../../src/budget/ledger/text-of-rules";
import { readPlacingRules, rulesWith } from "../../src/budget/ledger/read-rules";
import { readWholeCase } from "../../src/budget/read-whole-case";
import { Refused } from "../../src/refusal/refused";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { planOfCells } from "../../src/taskpane/form/plan-of-cells";
import { afterBuild, changesPlan } from "../../src/taskpane/form/session";
import { answerAsked } from "../../src/taskpane/ledger/answer-asked";
import { writeToJoin } from "../../src/taskpane/ledger/ledger-to-join";
import type { Asked, Told } from "../../src/taskpane/ledger/messages";
import { failureSentence } from "../../src/taskpane/sentences";
import { speech as english } from "../../src/taskpane/speech/en";
import { speech } from "../../src/taskpane/speech/fr";
import { planOf, planWanted, readPlan } from "../../src/taskpane/workbook/make";
import { fecOf, yearOfEntries } from "../budget/ledger/fec";
import { readCase, today } from "../today";
import { FakeHost } from "./fake-host";

const rules = "Compte commence par;Libellé contient;Mission\n6132;;Fonctionnement\n;parcours;pathways\n";
const asked = (source: Asked["source"], more: Partial<Asked> = {}): Asked => ({
  ...{ source, rules, asOf: null, signature: null },
  ...more,
});
const quiet = () => undefined;

function accountsIn(told: Told) {
  if (told.kind !== "read") throw new Error(`Not read: ${told.kind}`);
  return told.accounts;
}

async function refusalOf(told: Told, words = speech): Promise<string> {
  if (told.kind !== "refused") throw new Error(`Not refused: ${told.kind}`);
  const sentence = await failureSentence(new Refused(told.problem, told.where ?? undefined), words);
  return `${told.of}: ${sentence.replaceAll("\u00a0", " ").replaceAll("\u202f", " ")}`;
}

test("fifty thousand lines are read in less than two seconds of processor, with their progress, and what is left is counted", () => {
  const bytes = new TextEncoder().encode(fecOf(yearOfEntries(2084)));
  const shares: number[] = [];
  const before = process.cpuUsage();
  const told = answerAsked(asked(bytes.buffer), (share) => shares.push(share));
  const { user, system } = process.cpuUsage(before);
  const accounts = accountsIn(told);
  expect(accounts.lines).toBe(50_016);
  expect((user + system) / 1e6).toBeLessThan(2);
  expect(shares.length).toBeGreaterThan(50_000);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  // A month: one rent, then by turns supplies, which no rule places, and travel.
  expect(accounts.toPlace).toEqual([
    { account: "606400", name: "Fournitures", entries: 12 * 1041, amount: 12 * 1041 * 1250 },
  ]);
  expect(accounts.actuals).toHaveLength(36);
});

describe("what nobody can read is told with its line and column, of the file or of the rules", () => {
  test.each<[string, Asked, string]>([
    [
      "an amount",
      asked("Date;Compte;Libellé;Débit;Crédit\n15/03/2026;6251;x;douze;"),
      "source: Ligne 2, colonne Débit : montant reçu : « douze ».",
    ],
    ["a balance without its day", asked("Compte;Débit;Crédit\n6;1;"), "source: Ligne 1 : ces lignes n'ont pas de date"],
    [
      "a mission",
      asked("", { rules: "Compte;Mission\n61;Loisirs" }),
      "rules: Ligne 2, colonne Mission : « Loisirs » reçu",
    ],
    ["no line", asked(""), "source: Aucune ligne reçue."],
  ])("%s", async (_, request, sentence) => {
    expect((await refusalOf(answerAsked(request, quiet))).slice(0, sentence.length)).toBe(sentence);
  });

  test("in English too", async () => {
    const told = answerAsked(asked("Date;Compte;Montant;Sens\n15/03/2026;6251;1;X"), quiet);
    expect(await refusalOf(told, english)).toBe(
      'source: Line 2, column Sens: received side: "X". Give D for a debit, C for a credit (or +1 and -1).',
    );
  });
});

test("a mission chosen for an account is a rule more, whatever the rules had, and places its entries", () => {
  const entries = fecOf(yearOfEntries());
  const first = rulesWith("", "606400", "prevention");
  expect(first).toBe("Compte commence par;Libellé contient;Mission\n606400;;Prévention");
  const more = rulesWith('Mission\tCode analytique\tLibellé\nParcours\tA1\t"loyer ; été"', "606400", "outside");
  expect(more).toBe(
    'Compte commence par;Libellé contient;Analytique commence par;Mission\n;"loyer ; été";A1;Parcours\n606400;;;Hors ACI',
  );
  const placed = accountsIn(answerAsked(asked(entries, { rules: rulesWith(rules, "606400", "prevention") }), quiet));
  expect(placed.toPlace).toEqual([]);
  expect(placed.actuals.filter(({ envelope }) => envelope === "prevention")).toHaveLength(12);
});

describe("the rules are kept in the workbook", () => {
  const granted = readCase({ population: 62000, signature: "2025-03-01", situation: { day: "2026-09-01" } });
  const written =
    "Compte commence par;Libellé contient;Mission\n6132;;Fonctionnement\n;parcours;Parcours pluriprofessionnels";
  const build = async (host: FakeHost, text: string) => {
    const form = { ...blankForm, "plan:wanted": true, "ledger:rules": text };
    const { planned } = await planWanted(await host.readOurCells(), form, granted, "fr");
    await host.build(planOf(granted, planned), quiet);
    return planOfCells(await host.readOurCells())["ledger:rules"];
  };

  test("as they were written, and come back to the pane of who opens it later", async () => {
    const host = new FakeHost();
    expect(await build(host, rules)).toBe(written);
    expect(await build(host, written)).toBe(written);
    const told = answerAsked(asked(fecOf(yearOfEntries()), { rules: written }), quiet);
    expect(accountsIn(told).toPlace.map(({ account }) => account)).toEqual(["606400"]);
  });

  test("until their text is emptied; without any there is no sheet for them", async () => {
    const host = new FakeHost();
    expect(await build(host, "")).toBeUndefined();
    await build(host, rules);
    expect(await build(host, "")).toBe("");
  });

  test("a rule that cannot be read is refused by its line, and nothing is built", async () => {
    const host = new FakeHost();
    await expect(build(host, "Compte;Mission\n61;Loisirs")).rejects.toMatchObject({
      where: { sheet: "Règles du réalisé", row: 2, column: "Mission" },
    });
  });

  test.each([
    [{ account: "6132", label: 'dit "le ; bail"', analytic: "", envelope: "outside" }],
    [{ account: "", label: " entouré ", analytic: "B;1", envelope: "operating" }],
  ] as const)("the rule %j reads back from its text", (rule) => {
    expect(readPlacingRules(textOfRules([rule]))).toEqual([{ ...rule, label: rule.label.trim() }]);
  });

  test("a build of a form whose rules alone changed is a change of the plan", () => {
    const form = { ...blankForm, "ledger:rules": rules };
    expect(changesPlan({ form, agreed: blankForm, isOurs: true })).toBe(true);
    expect(changesPlan({ form, agreed: form, isOurs: true })).toBe(false);
  });
});

describe("the next build writes what was read, once", () => {
  const granted = readCase({ population: 62000, signature: "2025-03-01", situation: { day: "2026-09-01" } });
  const older = { line: "613", mission: "operating", amount: 900, date: "2025-12-31" };
  const typed = { line: "613", mission: "operating", amount: 50, date: "2026-02-28" };
  const form = (told: Told): FormState => ({
    ...blankForm,
    "plan:wanted": true,
    "plan:ledger": writeToJoin(accountsIn(told)),
  });
  const held = async (actuals: readonly object[]) => {
    const host = new FakeHost();
    const whole = { population: 62000, signature: "2025-03-01", situation: { day: "2026-09-01" }, actuals };
    const { choices, planned } = readWholeCase(whole, today);
    await host.build(planOf(choices, planned), quiet);
    return host;
  };
  const actualsAfter = async (host: FakeHost, wanted: FormState) => {
    const { planned } = await planWanted(await host.readOurCells(), wanted, granted, "fr");
    await host.build(planOf(granted, planned), quiet);
    return ((await readPlan(host))?.actuals ?? []).map(({ line, amount, day }) => [line, amount, toIso(day)]);
  };

  test("in the place of the actuals of its months, while those of the year before stay", async () => {
    const host = await held([older, typed]);
    const wanted = form(answerAsked(asked("Date;Compte;Débit;Crédit\n15/02/2026;613200;700,10;"), quiet));
    const found = await actualsAfter(host, wanted);
    expect(found).toEqual([
      ["613", 90_000, "2025-12-31"],
      ["613", 70_010, "2026-02-28"],
    ]);
    const { form: after } = afterBuild({ form: wanted, agreed: blankForm, isOurs: true }, wanted);
    expect(await actualsAfter(host, after)).toEqual(found);
  });

  test("of a trial balance, in the place of the financial year so far", async () => {
    const host = await held([older, typed, { ...typed, date: "2026-10-31" }]);
    const balance = asked("Compte;Débit;Crédit\n613200;8 400;", { asOf: granted.situation.day });
    expect(await actualsAfter(host, form(answerAsked(balance, quiet)))).toEqual([
      ["613", 90_000, "2025-12-31"],
      ["613", 5_000, "2026-10-31"],
      ["613", 840_000, "2026-09-30"],
    ]);
  });
});
