import type { PaneWords } from "../../pane-words";

export const functionWords: PaneWords["functions"] = {
  title: "Functions",
  help: 'Type =CPTS. in a cell and choose from the list; or "Insert": the example is written into the active cell, then change its values.',
  arguments: "Arguments",
  optional: "optional",
  insert: "Insert",
  insertOf: (name) => `Insert the example of ${name}`,
  inserted: (formula, place) => `Written in ${place}: ${formula}`,
};
