/** One sentence for each thing that a plan says and nobody can read. */
import { closedPartNames } from "../../../agreement/closed-parts";
import { lineNames } from "../../../agreement/line-names";
import type { PlannedFacts } from "../../../refusal/planned";
import type { Sentences } from "../../say";
import { date, euros, number, or, received, receivedNumber } from "../figures";

export const plannedSentences: Sentences<PlannedFacts> = {
  tooManyRows: (it) => `${number(it.count)} rows received. Give ${number(it.most)} at most.`,
  missing: () => "nothing is received. Give a value.",
  unknown: (it) => `${received(it.received)} received, unknown. Give ${or(it.accepted)}.`,
  amount: (it) =>
    `amount received: ${receivedNumber(it.received)}. Give a number of euros, from 0 to ${number(it.most)}.`,
  figure: (it) =>
    `number received: ${receivedNumber(it.received)}. Give a number, from ${number(it.least)} to ${number(it.most)}.`,
  account: (it) =>
    `account received: ${received(it.received)}. Give an account of class ${it.class}, of 2 to 8 digits, such as ${it.class === "6" ? "6411" : "756"}.`,
  month: (it) => `date received: ${received(it.received)}. Give a month, or a day that exists.`,
  monthOutside: (it) => `date received: ${date(it.day)}. Give one from ${date(it.first)} to ${date(it.last)}.`,
  reversed: (it) => `end received on ${date(it.last)}, before the start, on ${date(it.first)}. Swap them.`,
  tooLong: (it) => `${number(it.months)} months received. Give ${number(it.most)} at most.`,
  price: () => "no price, or several, is received. Give one: in all, by month, or a quantity at a unit cost.",
  keyTotal: (it) => `the key "${it.name}" makes ${number(it.total * 100)} %. Its shares must make 100 %.`,
  keySigns: (it) =>
    `the name of a key "${it.name}" has a sign that spreadsheets read otherwise: *, ? or ~, or <, > or = at its beginning. Give another one.`,
  keyTwice: (it) => `"${it.name}" is the name of another key already. Give another one.`,
  fromEarmarked: () => "money earmarked for unscheduled care goes nowhere else. Remove this transfer.",
  sharedEarmarked: () =>
    "a charge paid by the money earmarked for unscheduled care is not shared. Remove the key, or change the mission.",
  toItself: () => "an envelope is received from and to itself. Give two.",
  paidBeyond: (it) =>
    `${euros(it.paid)} of payments received, for ${euros(it.retained)} expected. Correct one of them.`,
  tiedToNothing: () =>
    "a resource tied to a project that it does not name. Name its action, and give the same name to the charges of the project.",
  alreadyPlanned: () =>
    "a first budget is asked for, and this case plans charges, posts or resources already. Remove one or the other.",
  alreadyFollowed: () =>
    "first indicators are asked for, and this case follows some already. Remove the option, or these indicators.",
  targetIsReference: (it) =>
    `the target equals the reference, ${number(it.target)}: nothing is measured between them. Change one, or choose all or nothing.`,
  targetBehind: (it) =>
    `target received: ${number(it.target)}, for a reference of ${number(it.reference)}: the direction says the contrary. Change the direction, or correct the target.`,
  noSteps: () => "a level by steps, without steps. Give 1 to 3, or choose another level.",
  stepsUnread: () => "steps are received that this level does not read. Choose the level by steps, or remove them.",
  stepBeyond: (it) =>
    `a step would earn ${number(it.earned)}, more than the value of the indicator, ${number(it.value)}. Correct one of them.`,
  unitsMixed: () =>
    "the indicators of a mission and year have several units. Give them all in euros, in shares or in points.",
  sharesBeyond: (it) =>
    `the shares of a mission and year make ${number(it.total * 100)} %. Give 100 % at most, or count in points.`,
  rateTwice: (it) =>
    `"${it.activity}" has a rate already for ${it.profession === "" ? "all professions" : `"${it.profession}"`}. Keep one.`,
  nameSigns: (it) =>
    `"${it.name}" has a sign that spreadsheets read otherwise: *, ? or ~, or <, > or = at its beginning. Write it otherwise.`,
  closedOutside: (it) =>
    `closed year ${it.year} is no longer between ${date(it.from)} and ${date(it.to)}. Put the signature back, or remove this closed year.`,
  closedRowLost: (it) =>
    `closed year ${it.year} pays "${lineNames[it.line].en}, ${closedPartNames[it.part].en}", which the schedule has not. Put the schedule of this year back, or remove it.`,
  closedTwice: (it) => `this row of closed year ${it.year} is given twice. Keep one.`,
  closedSettledEarly: (it) =>
    `closed year ${it.year} is paid on ${date(it.settled)}, before its end, ${date(it.to - 1)}. Give the day of the balance.`,
  pagesAlone: () =>
    "a page of the budget is asked for, and this case plans nothing. Give charges, staff or resources, or remove pages.",
};
