/** The slider of all the rates: what it shows of those that were typed below it. */
import { commonRateOf } from "../../src/taskpane/preview/common-rate";
import { blankForm } from "../../src/taskpane/form/form-state";

test.each<[access: string, pathways: string, common: number | null, mean: number]>([
  ["80 %", "80", 0.8, 0.8],
  ["", "", 0, 0],
  ["80 %", "60 %", null, 0.7],
  ["80 %", "", null, 0.4],
  ["120", "80 %", null, 0.8],
  ["beaucoup", "-5", null, 0],
])("of %j and %j, the common rate is %j and the slider stands at %j", (access, pathways, common, mean) => {
  const form = { ...blankForm, "rate:access": access, "rate:pathways": pathways };
  const shown = commonRateOf(["access", "pathways"], form, "fr");
  expect([shown.common, Number(shown.mean.toFixed(6))]).toEqual([common, mean]);
});
