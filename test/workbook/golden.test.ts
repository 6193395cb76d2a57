/** The whole plan of three workbooks, to the last formula: a change shows itself here, for a person to approve. */
import { examples } from "../examples";
import { expectGolden } from "../golden-file";
import { planOf } from "../plan-of";
import { planText } from "./plan-text/plan-text";

const kept = ["taille-2", "avenant-2", "proposition-2019"];

test("the three examples are there", () => {
  expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(kept));
});

test.each(examples.filter(({ name }) => kept.includes(name)))(
  "the workbook of $name is planned as its golden file has it",
  ({ name, json }) => expectGolden(`workbook-${name}.txt`, planText(planOf(json))),
);
