import type { Language } from "../../texts/language";
import type { FunctionWords } from "../../texts/pane-words";
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
    <Section id="functions" title={words.tabs.functions}>
      <Loaded parts={list}>{({ FunctionList, ...listed }) => <FunctionList {...listed} />}</Loaded>
      <PaneFoot />
    </Section>
  );
}

async function load(language: Language) {
  const [list, functions, words] = await Promise.all([
    import(/* webpackChunkName: "functions-list" */ "./function-list").then(({ FunctionList }) => ({ FunctionList })),
    import(/* webpackChunkName: "functions-list" */ "../functions/load-functions").then(({ loadFunctions }) =>
      loadFunctions(language),
    ),
    functionWordsIn(language),
  ]);
  return { ...list, functions, words };
}

async function functionWordsIn(language: Language): Promise<FunctionWords> {
  switch (language) {
    case "fr":
      return (await import(/* webpackChunkName: "functions-list" */ "../../texts/fr/pane/functions")).functionWords;
    case "en":
      return (await import(/* webpackChunkName: "functions-list" */ "../../texts/en/pane/functions")).functionWords;
  }
}
