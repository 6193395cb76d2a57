import { readFileSync } from "node:fs";
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../../src/funding/read-case";
import { today } from "../../src/hosts/today";
import { buildWorkbook } from "../../src/workbook/build-workbook";
import type { WorkbookPlan } from "../../src/workbook/plan";

const file = new URL("../../examples/taille-2.json", import.meta.url);
const json: unknown = JSON.parse(readFileSync(file, "utf8"));

/** From the case file to the plan, as the command line does it. */
export function examplePlan(): WorkbookPlan {
  return buildWorkbook(computeFunding(readCase(json, today())), "0.0.0");
}
