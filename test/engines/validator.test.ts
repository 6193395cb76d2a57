/** Microsoft's own validator of the file format finds nothing to say of what the product writes. */
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { budgetExamples, examples } from "../examples";
import { hostileNames } from "../hostile-names";
import { planOf } from "../plan-of";
import { share } from "../share";
import { describeWith } from "./describe-with";
import { validator, verdictOn } from "./verdict";
import { closePackage, openPackage, readPart, writePart } from "./xlsx-package";

const right = { ok: true, errors: [] };
/** For one workbook, in milliseconds: the validator is a program that starts each time. */
const patience = 60_000;

/** With an element that no sheet may hold. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const file = openPackage(bytes);
  const sheet = readPart(file.parts, "xl/worksheets/sheet1.xml");
  sheet.documentElement.appendChild(sheet.createElementNS(sheet.documentElement.namespaceURI, "intruder"));
  writePart(file.parts, "xl/worksheets/sheet1.xml", sheet);
  return closePackage(file);
}

describeWith(validator)("the Open XML SDK validator", () => {
  test.each([...share(examples, 3), ...budgetExamples])(
    "accepts the workbook of the example $name",
    async ({ json }) => {
      expect(await verdictOn(await writeXlsx(planOf(json)))).toMatchObject(right);
    },
    patience,
  );

  test.each(share(hostileNames, 4))(
    "accepts the workbook of a community named %s",
    async (name) => {
      expect(await verdictOn(await writeXlsx(planOf({ name, population: 62_000 })))).toMatchObject(right);
    },
    patience,
  );

  test(
    "refuses a workbook with an element that has no place there",
    async () => {
      const bytes = spoilt(await writeXlsx(planOf({ population: 62_000 })));
      expect(await verdictOn(bytes)).toMatchObject({ ok: false, errors: [{ errorType: "Schema" }] });
    },
    patience,
  );
});
