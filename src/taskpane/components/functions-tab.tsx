import type { Language } from "../../texts/language";
import { usePane } from "../pane-context";
import { useOnDemand } from "../use-on-demand";
import { Loaded } from "./loaded";
import { PaneFoot } from "./pane-foot";
import { Section } from "./section";

/** @param isShown the list is loaded when it is first looked at, and again if it could not be */
export function FunctionsTab({ isShown }: { isShown: boolean }) {
  const { speech, words } = usePane();
  const list = useOnDemand(isShown, () => load(speech.language));
  return (
    <Section id="functions" title={words.functions.title}>
      <p class="help">{words.functions.help}</p>
      <Loaded parts={list}>{({ FunctionList, functions }) => <FunctionList functions={functions} />}</Loaded>
      <PaneFoot />
    </Section>
  );
}

async function load(language: Language) {
  const [list, functions] = await Promise.all([
    import(/* webpackChunkName: "functions-list" */ "./function-list").then(({ FunctionList }) => ({ FunctionList })),
    import(/* webpackChunkName: "functions-list" */ "../functions/load-functions").then(({ loadFunctions }) =>
      loadFunctions(language),
    ),
  ]);
  return { ...list, functions };
}
