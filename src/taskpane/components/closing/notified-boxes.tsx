import { lineNames } from "../../../agreement/line-names";
import type { ClosingProps } from "../../closing/closing-props";
import type { Expected } from "../../closing/closing-state";
import { textIn } from "../../form/form-state";
import { usePane } from "../../pane-context";
import { TextBox } from "../text-box";

interface Props extends Pick<ClosingProps, "form" | "edit" | "words"> {
  readonly expected: readonly Expected[];
}

/** What was notified of each mission that has a variable part in the year, and when the balance came. */
export function NotifiedBoxes({ form, edit, words, expected }: Props) {
  const { speech } = usePane();
  return (
    <>
      <fieldset class="group">
        <legend class="label">{words.notified.label}</legend>
        <p class="help" id="closing-help">
          {words.notified.help}
        </p>
        {expected.map(({ mission, amount, most }) => (
          <TextBox
            key={mission}
            field={`plan:notified:${mission}`}
            label={speech.name(lineNames[mission])}
            help={words.expected(speech.euros(amount), speech.euros(most))}
            helpId="closing-help"
            isNumeric
            value={textIn(form, `plan:notified:${mission}`)}
            onEdit={edit}
          />
        ))}
      </fieldset>
      <TextBox field="plan:settled" {...words.settled} isNumeric value={textIn(form, "plan:settled")} onEdit={edit} />
    </>
  );
}
