/** Other cases beside the form: read from their files, and compared as the command line compares them. */
import { readWholeCase } from "../../src/budget/read-whole-case";
import { plannedVariantOf } from "../../src/budget/comparison/planned-variant";
import { wholeComparisonOf } from "../../src/budget/comparison/whole-comparison";
import { comparisonInEuros } from "../../src/cli/comparison/in-euros";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { comparedWith, fileOfComparison } from "../../src/taskpane/comparison/compared-with";
import { readOther } from "../../src/taskpane/comparison/other-case";
import { otherSentence } from "../../src/taskpane/comparison/other-sentence";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { readForm } from "../../src/taskpane/form/read-form";
import { speech } from "../../src/taskpane/speech/fr";
import { planOf } from "../../src/taskpane/workbook/make";
import { readCells } from "../../src/taskpane/workbook/workbook";
import { comparisonWords as words } from "../../src/texts/fr/pane/comparison";
import { community } from "../budget/community";
import { today } from "../today";
import { FakeHost } from "./fake-host";

const charges = [{ nature: "rent", monthly: 500, first: "2021-01", last: "2021-12" }];
const here = { ...community, charges };
const larger = { ...community, tier: 3, assumptions: { balanceDelay: 5 } };
const richer = { ...community, charges: [...charges, { nature: "fees", amount: 9000, first: "2021-05" }] };

const json = (name: string, value: unknown) => new File([JSON.stringify(value)], name);

async function workbookOf(name: string, value: unknown): Promise<File> {
  const { choices, planned } = readWholeCase(value, today);
  return new File([new Uint8Array(await writeXlsx(planOf(choices, planned)))], name);
}

async function openedForm(): Promise<{ readonly host: FakeHost; readonly form: FormState }> {
  const host = new FakeHost();
  const { choices, planned } = readWholeCase(here, today);
  await host.build(planOf(choices, planned), () => undefined);
  return { host, form: { ...blankForm, ...(await readCells(host, "fr")) } };
}

async function compared(files: readonly File[]) {
  const { host, form } = await openedForm();
  const { choices } = readForm(form, "fr", today);
  if (choices === null) throw new Error("The form says no territory.");
  const others = await Promise.all(files.map(readOther));
  return comparedWith(others, { name: "Ce budget", form, choices, language: "fr" }, host);
}

test("a case file and a workbook made here are compared with the form as the command line does, charges included", async () => {
  const found = await compared([json("plus grand.json", larger), await workbookOf("plus de charges.xlsx", richer)]);
  const cases = { "Ce budget": here, "plus grand": larger, "plus de charges": richer };
  const variants = Object.entries(cases).map(([name, one]) => plannedVariantOf(name, readWholeCase(one, today)));
  expect(comparisonInEuros(found)).toEqual(comparisonInEuros(wholeComparisonOf(variants)));
  const [year] = comparisonInEuros(found).charges;
  // Twelve months at 500; a case without a plan is unknown; 9 000 more.
  expect(year).toMatchObject({
    year: "2021",
    amounts: [{ amount: 6000 }, { amount: null }, { amount: 15000 }],
    differences: [null, 9000],
  });
});

test("the workbook of the comparison is one sheet", async () => {
  const bytes = await fileOfComparison(await compared([json("plus grand.json", larger)]));
  expect(openXlsx(bytes).sheets).toEqual(["Comparaison"]);
});

test.each([
  ["no JSON", new File(["{"], "a.json"), "Ce fichier n'est pas un cas que l'on sait lire : "],
  ["an unknown key", json("a.json", { ...community, taille: 2 }), "à « taille »"],
  ["a rate beyond one", json("a.json", { ...community, missions: { access: { rate: 85 } } }), "85"],
  ["a text under the name of a workbook", new File(["Bonjour"], "a.xlsx"), "xlsx"],
])("%s is refused with a sentence", async (_, file, part) => {
  const error: unknown = await readOther(file).catch((problem: unknown) => problem);
  const sentence = (await otherSentence(error, speech, words)).replaceAll("\u00a0", " ");
  expect(sentence).toContain(part);
  expect(sentence).not.toContain("undefined");
});
