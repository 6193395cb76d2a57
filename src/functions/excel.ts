/**
 * The door by which the façade goes to Excel, opened before the façade loads: whether this Excel knows data types is
 * asked once, when it can say so and before it calls the first function.
 */
import { shown } from "./shown";

if (typeof Office !== "undefined") {
  const { associate } = CustomFunctions;
  let isRich = false;
  void Office.onReady(({ host }) => {
    // Opened in a browser, the pane has no host, and nothing that could be asked.
    isRich =
      host === Office.HostType.Excel && Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
  });
  Object.assign(CustomFunctions, {
    associate: (id: string, call: (...values: unknown[]) => unknown) => {
      const rich = shown(id, call);
      associate(id, (...values: unknown[]) => (isRich ? rich(...values) : call(...values)));
    },
  });
}
