/**
 * The door by which the façade goes to Excel, opened before the façade loads: whether this Excel knows data types is
 * asked once, when it can say so and before it calls the first function. What only such an Excel needs loads then.
 */
import { plain } from "./plain";
import type * as shownModule from "./shown";

type Call = (...values: unknown[]) => unknown;
type Show = typeof shownModule.shown;

if (typeof Office !== "undefined") {
  const { associate } = CustomFunctions;
  /** null: this Excel takes plain numbers. */
  let show: Show | Promise<Show> | null = null;
  void Office.onReady(({ host }) => {
    // Opened in a browser, the pane has no host, and nothing that could be asked.
    if (host !== Office.HostType.Excel) return;
    if (Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4"))
      void (show = load()).then((ready) => (show = ready));
  });
  Object.assign(CustomFunctions, {
    associate: (id: string, call: Call) => {
      associate(id, (...given: unknown[]) => {
        if (show === null) return call(...given);
        const values = given.map(plain);
        const answer = call(...values);
        return typeof show === "function" ? show(id, answer, values) : show.then((ready) => ready(id, answer, values));
      });
    },
  });
}

/** Numbers are plain where the file does not come. */
async function load(): Promise<Show> {
  try {
    return (await import(/* webpackChunkName: "shown" */ "./shown")).shown;
  } catch {
    return (_, answer) => answer;
  }
}
