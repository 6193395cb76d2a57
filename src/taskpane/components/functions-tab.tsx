import { usePane } from "../pane-context";
import { useOnDemand } from "../use-on-demand";
import { Loaded } from "./loaded";
import { PaneFoot } from "./pane-foot";
import { Section } from "./section";

/** @param isShown the list is loaded when it is first looked at, and again if it could not be */
export function FunctionsTab({ isShown }: { isShown: boolean }) {
  const { speech, words } = usePane();
  const list = useOnDemand(isShown, () =>
    import(/* webpackChunkName: "functions-list" */ "../functions/function-parts").then(({ functionParts }) =>
      functionParts(speech.language),
    ),
  );
  return (
    <Section id="functions" title={words.tabs.functions}>
      <Loaded parts={list}>{({ FunctionList, ...listed }) => <FunctionList {...listed} />}</Loaded>
      <PaneFoot />
    </Section>
  );
}
