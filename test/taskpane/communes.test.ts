/** The communes of the form: what is added, shared and taken away, and what the population then is. */
import { loadGazetteer } from "../../src/territory/load-gazetteer";
import { listOf, territoryOf } from "../../src/territory/territory";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { judgeList, judgeShare } from "../../src/taskpane/territory/judge-list";
import { withCommunes } from "../../src/taskpane/territory/with-communes";
import { territoryWords } from "../../src/texts/fr/pane/territory";
import { readForm } from "./form-today";

const gazetteer = await loadGazetteer();
const plain = (text: string) => text.replace(/\s/g, " ");

/** The form once a list was added to it. */
function formWith(list: string, form: FormState = blankForm): FormState {
  return { ...form, ...withCommunes(form, territoryOf([list], gazetteer), "fr") };
}

/** Populations are those of the Insee: Brest 142 346, Lyon 519 127. */
describe("the population of the form", () => {
  test("is the sum of the communes, and the budget follows", () => {
    const form = formWith("Brest (29)");
    expect(plain(String(form.population))).toBe("142 346");
    const { choices, problems } = readForm(form, "fr");
    expect(choices?.communes).toMatchObject({ list: "Brest (29019)", population: 142_346 });
    expect([choices?.population, problems.size]).toEqual([142_346, 0]);
  });

  test("follows the communes as they change, and is blank again without any", () => {
    const form = formWith("Brest (29) ; Lyon", formWith("Brest (29)"));
    expect(plain(String(form.population))).toBe("661 473");
    expect(withCommunes(form, null, "fr")).toEqual({ communes: "", population: "" });
  });

  test("stays that of the contract when another figure was typed", () => {
    const form = formWith("Brest (29)", { ...blankForm, population: "62 000" });
    expect(form.population).toBe("62 000");
    expect(readForm(form, "fr").choices?.population).toBe(62_000);
  });

  test("is that of the communes as long as the field is blank", () => {
    expect(readForm({ ...formWith("Brest (29)"), population: "" }, "fr").choices?.population).toBe(142_346);
  });

  test("a sum that somebody spoilt in the cells is told, and stops nothing else", () => {
    const communes = JSON.stringify({ list: "Brest (29019)", population: "beaucoup", source: "" });
    const { choices, problems } = readForm({ ...blankForm, population: "62 000", communes }, "fr");
    expect([choices?.population, [...problems.keys()]]).toEqual([62_000, ["communes"]]);
  });
});

test("all that is wrong in a pasted list is told at once, and nothing of it is added", () => {
  const judged = judgeList("Brest (29019)", "Gex\nXyzzy-sur-Loire\n01205\nSaint-Denis", gazetteer);
  const sentences = judged.kind === "wrong" ? judged.problems.map(territoryWords.sentence).map(plain) : [];
  expect(sentences).toEqual([
    expect.stringContaining("« Xyzzy-sur-Loire », inconnue"),
    expect.stringContaining("« 01205 », qui a fusionné dans Valserhône (01033)"),
    expect.stringContaining("« Saint-Denis », qui peut être"),
  ]);
});

test("a commune that is already there is named", () => {
  const judged = judgeList("CA du Pays de Gex (240100750)", "Gex", gazetteer);
  expect(judged).toMatchObject({ kind: "wrong", problems: [{ kind: "communeTwice", received: "Gex" }] });
});

describe("the share of a commune", () => {
  const territory = territoryOf(["Lyon", "Brest (29)"], gazetteer);
  const [lyon] = territory.entries;
  if (lyon === undefined) throw new Error("Lyon was not found");
  const share = (typed: string) => judgeShare(territory, { entry: lyon, typed }, { gazetteer, language: "fr" });

  test.each([
    ["50", "Lyon (69123) à 50 % ; Brest (29019)"],
    ["33,3 %", "Lyon (69123) à 33,3 % ; Brest (29019)"],
    ["0,5", "Lyon (69123) à 50 % ; Brest (29019)"],
    ["100", "Lyon (69123) ; Brest (29019)"],
    ["", "Lyon (69123) ; Brest (29019)"],
  ])("« %s » is read as in a field of percents", (typed, list) => {
    const judged = share(typed);
    expect(judged.kind === "territory" && listOf(judged.territory)).toBe(list);
  });

  test.each(["0", "120 %", "-5 %", "beaucoup"])("« %s » is refused by the name of the commune", (typed) => {
    const problem = { kind: "communeShare", received: "Lyon (69123)", share: typed };
    expect(share(typed)).toEqual({ kind: "wrong", problems: [problem] });
  });
});
