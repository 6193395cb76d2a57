import { readWholeCase } from "../../src/budget/read-whole-case";
import { explain } from "../../src/library/explain";
import { plainSpaces } from "../cli/run-cli";
import { today } from "../today";
import { plansRefusedByRules, plansRefusedByShape } from "./refused-plans";

function refusalOf(file: unknown): string | null {
  try {
    readWholeCase(file, today);
    return null;
  } catch (error) {
    return plainSpaces(explain(error) ?? "");
  }
}

test.each([...plansRefusedByShape, ...plansRefusedByRules])("a plan is refused: %s", (_title, file, says) => {
  expect(refusalOf(file)).toContain(says);
});

test("a key that no case has is refused with those of the plan beside the others", () => {
  expect(refusalOf({ population: 62000, depenses: [] })).toMatch(
    /« depenses », inconnue\. Clés admises : name, .*charges/,
  );
});

test("names are taken as people write them", () => {
  const charge = { mission: " acces aux SOINS ", nature: "Loyer", monthly: 800, first: "01/2024", last: 45352 };
  expect(readWholeCase({ population: 62000, charges: [charge] }, today).planned?.charges[0]).toMatchObject({
    envelope: "access",
    account: "6132",
    line: "613",
  });
});
