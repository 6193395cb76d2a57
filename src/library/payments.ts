import type { Day } from "../agreement/day";
import { libraryTexts } from "../texts/fr/library";
import { answerCaseOn, type CaseAnswer } from "./case";
import { refuseRequest } from "./refusal";
import type { Told } from "./told";

export type PaymentsAnswer = NonNullable<CaseAnswer["instalments"]>;

/** What arrives at the bank over the five years of a contract, by date. @throws Refused, and without a signature */
export async function paymentsOn(json: unknown, day: Day): Promise<Told<PaymentsAnswer>> {
  const { value, sentence: _, ...grounds } = await answerCaseOn(json, day);
  const { instalments } = value;
  if (instalments === null) refuseRequest(libraryTexts.noSignature);
  const unknown = instalments.filter(({ amount }) => amount === null).length;
  return { value: instalments, sentence: libraryTexts.payments(instalments.length, unknown), ...grounds };
}
