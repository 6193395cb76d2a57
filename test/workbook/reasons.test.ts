/** The sentence of each payment is put together by formulas: it is the one that the command line gives. */
import { readSigned } from "../today";
import { contractOf } from "../../src/funding/time/contract";
import { noMoney } from "../../src/agreement/money";
import { expectedPaymentsOf } from "../../src/funding/time/unknown-payments";
import { reasonOf } from "../../src/texts/fr/payments";
import { paymentTexts } from "../../src/texts/fr/workbook/payments";
import type { CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { drawnContracts } from "../engines/drawn-contracts";
import { planOf } from "../plan-of";

/** What stands under the head of the reasons, down to the first row without a payment. */
function reasonsShown({ sheets }: WorkbookPlan): readonly CellValue[] {
  const { cells = [] } = sheets.find(({ name }) => name === "Échéancier") ?? {};
  const found = cells.find(({ value }) => value === paymentTexts.listHead.reason);
  const under = cells.filter(({ row, column }) => column === found?.column && row > found.row);
  return under.map(({ value }) => value).filter((value) => value !== "");
}

/** A formula writes no rate and no date: these rules are put otherwise. */
const putOtherwise = ["variable", "crisis"];

/** Without the line, the part and the year, which other columns say. */
function withoutSubject(reason: string): string {
  const said = reason.slice(reason.indexOf("\u00a0: ") + "\u00a0: ".length);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

test.each(drawnContracts.slice(0, 20).map((json, index) => ({ number: index + 1, json })))(
  "contract $number gives its reasons in Échéancier, in the order of the dates",
  ({ json }) => {
    const choices = readSigned(json);
    const expected = expectedPaymentsOf(contractOf(choices), choices.time.scenario);
    const shown = reasonsShown(planOf(json));
    expect(shown).toHaveLength(expected.length);
    const compared = expected.flatMap((payment, index) =>
      putOtherwise.includes(payment.rule)
        ? []
        : [[shown[index], withoutSubject(reasonOf({ rate: 1, ...payment, amount: payment.amount ?? noMoney }))]],
    );
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.map(([found]) => found)).toEqual(compared.map(([, wanted]) => wanted));
  },
);
