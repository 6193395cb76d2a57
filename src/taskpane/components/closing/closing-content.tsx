import type { ClosingProps } from "../../closing/closing-props";
import type { ClosingState } from "../../closing/closing-state";
import { useClosing } from "../../closing/use-closing";
import { textIn } from "../../form/form-state";
import { usePane } from "../../pane-context";
import { ChoiceBox } from "../choice-box";
import { NotifiedBoxes } from "./notified-boxes";
import { OutcomeSaid } from "./outcome-said";

/** Which year the next build closes, what was notified of it, and what begins. */
export function ClosingContent(props: ClosingProps) {
  const { state, problem } = useClosing(props);
  const { words } = props;
  return (
    <>
      <p class="help">{words.lead}</p>
      {state === null && problem === null && <p role="status">{words.reading}</p>}
      {state !== null && <Years {...props} state={state} />}
      <OutcomeSaid state={state} problem={problem} words={words} />
    </>
  );
}

function Years(props: ClosingProps & { readonly state: ClosingState }) {
  const { form, edit, words, state } = props;
  const { speech } = usePane();
  const { closed, ended, expected } = state;
  const chosen = textIn(form, "plan:close");
  const options = ended.map((year) => [String(year), words.year.one(year)] as const);
  return (
    <>
      {closed.length > 0 && <p>{words.closed(closed)}</p>}
      {ended.length === 0 && chosen === "" && <p>{words.none(speech.date(state.day))}</p>}
      {(ended.length > 0 || chosen !== "") && (
        <ChoiceBox
          field="plan:close"
          label={words.year.label}
          help={words.year.help}
          value={chosen}
          options={[["", words.year.notNow], ...options]}
          onEdit={edit}
        />
      )}
      {expected.length > 0 && <NotifiedBoxes {...props} expected={expected} />}
    </>
  );
}
