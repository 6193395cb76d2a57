import { usePane } from "../pane-context";
import { ToolWordsContext } from "../tools/tool-words";
import { useOnDemand } from "../use-on-demand";
import { Loaded } from "./loaded";
import { PaneFoot } from "./pane-foot";

/** @param isShown the tools are loaded when they are first looked at, and again if they could not be */
export function ToolsTab({ isShown }: { isShown: boolean }) {
  const { speech } = usePane();
  const parts = useOnDemand(isShown, () =>
    import(/* webpackChunkName: "tools" */ "../tools/tool-parts").then(({ toolParts }) => toolParts(speech.language)),
  );
  return (
    <>
      <Loaded parts={parts}>
        {({ Tools, toolWords }) => (
          <ToolWordsContext.Provider value={toolWords}>
            <Tools />
          </ToolWordsContext.Provider>
        )}
      </Loaded>
      <PaneFoot />
    </>
  );
}
