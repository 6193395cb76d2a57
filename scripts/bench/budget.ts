import { readWholeCase } from "../../src/budget/read-whole-case";
import { wholeAnswerOf } from "../../src/budget/whole-answer";
import { computeFunding } from "../../src/funding/funding";
import { today } from "../../src/hosts/today";
import { answerWords } from "../../src/texts/fr/answer";
import { buildWorkbook } from "../../src/workbook/build-workbook";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { median } from "./median";
import type { Row } from "./table";

const runs = 15;
const counts = [30, 300] as const;

/** From a case to its whole answer: ten times as many charges must not take more than ten times as long. */
export function benchBudget(): Row[] {
  const times = counts.map((count) => medianOf(caseOf(count)));
  const [first = 0] = times;
  return counts.map((count, index) => ({
    charges: String(count),
    "temps (ms)": (times[index] ?? 0).toFixed(0),
    "fois le premier": ((times[index] ?? 0) / first).toFixed(1),
  }));
}

/** From a case of 300 charges to the plan of its workbook. */
export function largeBudgetPlan(): WorkbookPlan {
  const { choices, planned } = readWholeCase(caseOf(300), today());
  return buildWorkbook(computeFunding(choices), "0.0.0", planned);
}

/** Each over a financial year, shared between the missions. */
function caseOf(count: number): object {
  const charge = { nature: "fees", monthly: 100.01, first: "2024-01", last: "2024-12", key: "prorata" };
  return {
    population: 62000,
    schedule: "ACI2019",
    signature: "2024-01-01",
    situation: { day: "2024-01-01", bankBalance: 50000 },
    charges: Array.from({ length: count }, (_, index) => ({ ...charge, label: `Charge ${index + 1}` })),
  };
}

function medianOf(json: object): number {
  return median(
    Array.from({ length: runs }, () => {
      const begun = performance.now();
      const { choices, planned } = readWholeCase(json, today());
      wholeAnswerOf(computeFunding(choices), planned, answerWords);
      return performance.now() - begun;
    }),
  );
}
