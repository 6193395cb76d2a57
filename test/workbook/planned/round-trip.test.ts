/** A workbook tells back the plan that it was made of, whatever was done to the rows of its tables. */
import fc from "fast-check";
import { readWholeCase } from "../../../src/budget/read-whole-case";
import { roomFor } from "../../../src/workbook/sheets/plan-inputs/room";
import { wholeCaseOfWorkbook } from "../../../src/workbook/read-inputs";
import { community } from "../../budget/community";
import { budgetExamples } from "../../examples";
import { planOf } from "../../plan-of";
import { isWhole } from "../../share";
import { today } from "../../today";
import { anyPlan } from "./any-plan";
import { Opened } from "./found";

const plannedIn = (json: unknown) => readWholeCase(json, today).planned;
const readBack = (opened: Opened) => plannedIn(wholeCaseOfWorkbook(opened.workbook));

test("any plan comes back as it was", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const json = { ...community, ...plan };
      expect(readBack(new Opened(planOf(json)))).toEqual(plannedIn(json));
    }),
    { numRuns: isWhole ? 40 : 8 },
  );
});

test.each(budgetExamples)("$name comes back whole, the grant with it", ({ json }) => {
  const read = wholeCaseOfWorkbook(new Opened(planOf(json)).workbook);
  expect(plannedIn(read)).toEqual(plannedIn(json));
  expect(planOf(read).sheets.map(({ name }) => name)).toEqual(planOf(json).sheets.map(({ name }) => name));
});

const charge = (label: string, amount: number) => ({ nature: "rent", label, amount, first: "2021-01" });
const three = { ...community, charges: [charge("un", 100), charge("deux", 200), charge("trois", 300)] };
const labelsIn = (opened: Opened) => readBack(opened)?.charges.map(({ label }) => label);

describe("the rows of a table", () => {
  test("are read in their order once sorted", () => {
    expect(labelsIn(new Opened(planOf(three)).reverse("Charges", 5, 104))).toEqual(["trois", "deux", "un"]);
  });

  test("are read around the one that was deleted", () => {
    expect(labelsIn(new Opened(planOf(three)).deleteRow("Charges", 6))).toEqual(["un", "trois"]);
  });

  test("are read with the one that was inserted, whose account is that of its nature", () => {
    const opened = new Opened(planOf(three)).insertRow("Charges", 6);
    opened.type("Charges", "C6", "Loyer").type("Charges", "E6", "entre").type("Charges", "H6", 50);
    opened.type("Charges", "I6", 44197);
    expect(readBack(opened)?.charges.map(({ label, account, line }) => [label, account, line])).toEqual([
      ["un", "6132", "613"],
      ["entre", "6132", "613"],
      ["deux", "6132", "613"],
      ["trois", "6132", "613"],
    ]);
  });

  test("are read from a sheet of another name", () => {
    expect(labelsIn(new Opened(planOf(three)).rename("Charges", "Dépenses"))).toEqual(["un", "deux", "trois"]);
  });

  test("keep the payments of a resource whatever their order", () => {
    const payments = [
      { date: "2021-05-01", amount: 10 },
      { date: "2021-06-01", amount: 20 },
    ];
    const asked = { kind: "fir", asked: 100, first: "2021-01" };
    const json = { ...community, resources: [asked, { ...asked, payments }] };
    const opened = new Opened(planOf(json)).reverse("Produits", 5, 6);
    expect(readBack(opened)?.resources.map((one) => one.payments.map(({ amount }) => amount))).toEqual([
      [1000, 2000],
      [],
    ]);
  });
});

test.each([
  ["charges", 0, 100],
  ["charges", 261, 315],
  ["charges", 500, 500],
  ["staff", 11, 20],
  ["sharing", 20, 20],
  ["payments", 0, 60],
] as const)("a table of %s filled with %i rows has %i", (table, filled, room) => {
  expect(roomFor(table, filled)).toBe(room);
});

test("a case without a plan makes the workbook that it made, of the format that it had", () => {
  const { names, sheets } = planOf(community);
  expect(names.map(({ name }) => name).filter((name) => /_plan_|_Format_/.test(name))).toEqual([
    "CPTS_Lecture_Format_2",
  ]);
  expect(sheets.map(({ name }) => name)).not.toContain("Listes");
});

describe("the page that a case asks for", () => {
  const asked = { ...three, pages: ["cerfa"] };
  const settingIn = (json: object) => {
    const { names } = planOf(json);
    const { refersTo = "" } = names.find(({ name }) => name === "CPTS_Saisie_plan_page_cerfa") ?? {};
    return refersTo.replace(/^.*!|\$/g, "");
  };

  test("is asked for again by the workbook, and made again from it", () => {
    const read = wholeCaseOfWorkbook(new Opened(planOf(asked)).workbook);
    expect(readWholeCase(read, today).planned?.pages).toEqual(["cerfa"]);
    expect(planOf(read).sheets.map(({ name }) => name)).toContain("Cerfa 12156");
  });

  test("is kept by a workbook without a signature, which cannot show it yet", () => {
    const undated = { ...asked, signature: null, situation: {} };
    expect(planOf(undated).sheets.map(({ name }) => name)).not.toContain("Cerfa 12156");
    expect(readBack(new Opened(planOf(undated)))?.pages).toEqual(["cerfa"]);
  });

  test.each(["Non", "non ", null])("is no longer asked for once its cell says %j", (word) => {
    const opened = new Opened(planOf(asked)).type("Clés et virements", settingIn(asked), word);
    expect(readBack(opened)?.pages).toEqual([]);
  });

  test("is refused by name when its cell says anything else", () => {
    const opened = new Opened(planOf(asked)).type("Clés et virements", settingIn(asked), "peut-être");
    let refused: unknown;
    try {
      readBack(opened);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({
      problem: { kind: "word", received: "peut-être", accepted: ["Oui", "Non"] },
      where: { label: "Cerfa 12156, page du budget" },
    });
  });

  test("is offered by the workbook of a case that does not ask for it, and made once its cell says so", () => {
    const plan = planOf(three);
    expect(plan.sheets.map(({ name }) => name)).not.toContain("Cerfa 12156");
    const opened = new Opened(plan).type("Clés et virements", settingIn(three), "Oui");
    expect(readBack(opened)?.pages).toEqual(["cerfa"]);
  });
});

test("an empty plan is still a plan", () => {
  const opened = new Opened(planOf({ ...community, charges: [] }));
  expect(readBack(opened)).toEqual(plannedIn({ ...community, charges: [] }));
});
