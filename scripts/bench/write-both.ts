/** Prints as JSON what writing an ordinary workbook takes, then one of 300 charges. */
import { largeBudgetPlan } from "./budget";
import { examplePlan } from "./example";
import { benchWriters } from "./writers";

async function bench(): Promise<void> {
  const both = [await benchWriters(examplePlan, 25), await benchWriters(largeBudgetPlan, 7)];
  process.stdout.write(JSON.stringify(both));
}

void bench();
