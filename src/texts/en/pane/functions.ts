import type { FunctionWords } from "../../pane-words";

export const functionWords: FunctionWords = {
  help: 'Type =CPTS. in a cell and choose from the list; or "Insert": the example is written into the active cell, then change its values.',
  arguments: "Arguments",
  optional: "optional",
  replace: "Replace",
  cancel: "Cancel",
  insert: "Insert",
  inserted: (formula, place) => `Written in ${place}: ${formula}`,
  notInForce: (schedule, inForce) =>
    `The schedule "${schedule}" of this example is not in force today: put the one of your contract, such as "${inForce}".`,
};
