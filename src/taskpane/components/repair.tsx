import { usePane } from "../pane-context";
import { useOperation } from "../use-operation";
import { OperationAnswer } from "./operation-answer";
import { Section } from "./section";
import { useToolWords } from "../tools/tool-words";

/** Formulas that a missing add-in left broken, entered again. */
export function Repair() {
  const { host } = usePane();
  const operation = useOperation();
  const { title, help, label, done } = useToolWords().repair;
  const repair = async () => {
    const { count = 0, goBack } = (await host.repairFormulas?.()) ?? {};
    return { text: done(count), ...(count > 0 && goBack && { goBack }) };
  };
  return (
    <Section id="repair" title={title}>
      <p class="help">{help}</p>
      <button
        type="button"
        class="button"
        aria-disabled={operation.isRunning}
        onClick={() => void operation.run(repair)}
      >
        {label}
      </button>
      <OperationAnswer {...operation} />
    </Section>
  );
}
