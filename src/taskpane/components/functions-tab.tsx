import { useEffect, useState } from "preact/hooks";
import { loadFunctions, type ListedFunction } from "../functions/load-functions";
import { usePane } from "../pane-context";
import { FunctionEntry } from "./function-entry";
import { Message } from "./message";
import { PaneFoot } from "./pane-foot";
import { Section } from "./section";

/** @param isShown the list is loaded when it is first looked at, and again if it could not be */
export function FunctionsTab({ isShown }: { isShown: boolean }) {
  const { speech, words } = usePane();
  const [list, setList] = useState<readonly ListedFunction[] | "failed" | null>(null);
  useEffect(() => {
    if (!isShown || Array.isArray(list)) return;
    setList(null);
    loadFunctions(speech.language).then(setList, () => setList("failed"));
  }, [isShown]);
  return (
    <Section id="functions" title={words.functions.title}>
      <p class="help">{words.functions.help}</p>
      {list === null && <p role="status">{words.functions.loading}</p>}
      {list === "failed" ? (
        <Message look="error" takesFocus>
          {words.cannotLoad}
        </Message>
      ) : (
        list?.map((one) => <FunctionEntry key={one.known.id} listed={one} />)
      )}
      <PaneFoot />
    </Section>
  );
}
