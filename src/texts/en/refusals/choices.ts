/** One sentence for each choice that a contract does not allow. */
import type { ChoiceFacts } from "../../../refusal/choices";
import type { Sentences } from "../../say";
import { date, receivedNumber } from "../figures";

export const choiceSentences: Sentences<ChoiceFacts> = {
  textTooLong: (it) => `Text received: ${it.length} characters. Give ${it.most} at most.`,
  stopBeforeStart: (it) =>
    `Stop received: ${date(it.stop)}, for a mission that started on ${date(it.start)}. Give a date after its start.`,
  afterContract: (it) =>
    `Date received: ${date(it.day)}, but the contract ends before ${date(it.end)}. Give an earlier date.`,
  contractEnd: (it) =>
    `Date received: ${date(it.day)}. Give a day after the signature of ${date(it.signature)} and before ${date(it.end)}, the end of the five years.`,
  beforeSignature: (it) => `Date received: ${date(it.day)}. Give a day from the signature on, ${date(it.signature)}.`,
  bankBalance: (it) =>
    `Amount received: ${receivedNumber(it.received)}. Give a number of euros, from -1 billion to 1 billion; negative if the account is overdrawn.`,
  neverInForce: (it) =>
    `This rule goes by the schedules in force, and "${it.schedule}" never was. Take the rule of the schedule chosen, or a schedule in force.`,
};
