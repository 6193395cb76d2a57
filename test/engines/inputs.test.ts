/** A workbook lives on without the product: what is typed into it must give what the core gives. */
import { planOf } from "../plan-of";
import { amountChanges } from "./changes/amounts";
import { amountOf, assumption, known, unknown, type Change } from "./changes/change";
import { missionChanges } from "./changes/missions";
import { territoryChanges } from "./changes/territory";
import { differences, differencesOnceEdited, formulaCells } from "./differences";
import { describeInEngines } from "./engines";
import { patience } from "./libreoffice";
import { placeOf } from "./places";
import type { ReadBack } from "./read-values";
import { recalculated, type Job } from "./workbooks";

const changes: readonly Change[] = [...territoryChanges, ...missionChanges, ...amountChanges];
const jobOf = ({ title, before, typed }: Change): Job => ({ title, plan: planOf(before), entries: typed });

const pathways = assumption("Parcours pluriprofessionnels");
const crisisPlan = amountOf("Crise sanitaire", "Plan de crise", 2);
const crisisUpdate = amountOf("Crise sanitaire", "Mise à jour du plan", 2);

const untouched: Job = { title: "nothing is typed", plan: planOf(known) };
const left: Job = { ...untouched, title: "only the mission is left", entries: [[pathways, "Non"]] };
const amber: Job = { title: "an amount is missing", plan: planOf(unknown) };
const half: Job = { ...amber, title: "one of two amounts is given", entries: [[crisisPlan, 35_000]] };
const filled: Job = { ...half, title: "both are given", entries: [...(half.entries ?? []), [crisisUpdate, 17_500]] };
const withoutPopulation = [null, 0, -5, "beaucoup"].map((population): Job => {
  return { ...untouched, title: `the population becomes ${population}`, entries: [["CPTS_Population", population]] };
});
const erased: Job = { ...untouched, title: "the date of signature is erased", entries: [["CPTS_Signature", null]] };
const others = [untouched, erased, left, amber, half, filled];

describeInEngines(", when", ({ recalculate, shareOf }) => {
  const made = shareOf(changes);
  const empty = shareOf(withoutPopulation);
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    resultOf = await recalculated([...made.map(jobOf), ...others, ...empty], recalculate);
  }, patience);

  test.each(made)("$title, the workbook is that of the new case", ({ title, before, after }) => {
    expect(differencesOnceEdited(planOf(after), planOf(before), resultOf(title))).toEqual([]);
    expect(differences(planOf(before), resultOf(title))).not.toEqual([]);
  });

  test("a mission is left, it brings nothing, whatever its rate still says", () => {
    expect(resultOf(untouched.title).named("CPTS_Total")).toBe(223_000);
    expect(resultOf(left.title).named("CPTS_Total")).toBe(163_500);
  });

  test.each(empty)("$title, the checks say so and no cell is an error", ({ title, plan }) => {
    const { at, named } = resultOf(title);
    const errors = formulaCells(plan).filter(({ place }) => typeof (at(place) ?? "") === "object");
    expect(errors).toEqual([]);
    expect([named("CPTS_Taille"), named("CPTS_Controles")]).toEqual(["", 2]);
  });

  test("the date of signature is erased, the figures stay those of the date that was built, and a check says it", () => {
    const [before, after] = [untouched, erased].map(({ title }) => resultOf(title));
    expect([after?.named("CPTS_Signature_Retenue"), after?.named("CPTS_Controles")]).toEqual([
      before?.named("CPTS_Signature"),
      1,
    ]);
    const signature = placeOf("CPTS_Signature", planOf(known));
    const changed = differences(planOf(known), resultOf(erased.title));
    expect(changed.filter((one) => !/Contrôles|Synthèse/.test(one) && !one.startsWith(signature))).toEqual([]);
  });

  test("the amber cells are filled, the checks hold once no year lacks an amount, and the total grows by them", () => {
    const found = [amber, half, filled].map(({ title }) => resultOf(title));
    expect(found.map(({ named }) => [named("CPTS_Controles"), named("CPTS_Total")])).toEqual([
      [1, 126_500],
      // The years that follow bring the plan up to date, for half of its drafting.
      [0, 161_500],
      [0, 161_500],
    ]);
  });
});
