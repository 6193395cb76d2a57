import { useRef, useState } from "preact/hooks";
import type { FreezeScope } from "../../hosts/spreadsheet-host";
import { usePane } from "../pane-context";
import { useOperation } from "../use-operation";
import { Confirmation } from "./confirmation";
import { OperationAnswer } from "./operation-answer";
import { ScopePicker } from "./scope-picker";
import { Section } from "./section";
import { useToolWords } from "../tools/tool-words";

/** Formulas turned into values, once their number is known and agreed to. */
export function Freeze() {
  const { host } = usePane();
  const operation = useOperation();
  const [where, setWhere] = useState<FreezeScope>("selection");
  const [asked, setAsked] = useState<number | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { title, help, label, none, done, ask, confirm, cancel } = useToolWords().freeze;

  const count = () =>
    operation.run(async () => {
      const found = await host.countFormulas(where);
      setAsked(found === 0 ? null : found);
      return found === 0 ? { text: none[where] } : null;
    });
  const close = () => {
    setAsked(null);
    opener.current?.focus();
  };
  const freeze = () => {
    close();
    return operation.run(async () => {
      const { count: frozen, goBack } = await host.freezeFormulas(where);
      return { text: done(frozen), goBack };
    });
  };
  const choose = (scope: FreezeScope) => {
    setAsked(null);
    setWhere(scope);
  };

  return (
    <Section id="freeze" title={title}>
      <p class="help">{help}</p>
      <ScopePicker chosen={where} onChoose={choose} />
      <button
        type="button"
        class="button"
        ref={opener}
        aria-disabled={operation.isRunning}
        onClick={() => void count()}
      >
        {label}
      </button>
      {asked !== null && (
        <Confirmation
          question={ask(asked)}
          confirm={confirm(asked)}
          cancel={cancel}
          onConfirm={() => void freeze()}
          onCancel={close}
        />
      )}
      <OperationAnswer {...operation} />
    </Section>
  );
}
