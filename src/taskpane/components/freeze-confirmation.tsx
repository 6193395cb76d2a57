import { useEffect, useRef } from "preact/hooks";
import { Sign } from "./sign";
import { useToolWords } from "../tools/tool-words";

interface Props {
  readonly count: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asked in the pane, where a browser's own question never shows. Escape is no. */
export function FreezeConfirmation({ count, onConfirm, onCancel }: Props) {
  const { ask, confirm, cancel } = useToolWords().freeze;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      class="message warning"
      role="group"
      aria-labelledby="freeze-question"
      tabIndex={-1}
      ref={box}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Sign look="warning" />
      <div class="message-body">
        <p id="freeze-question">{ask(count)}</p>
        <div class="buttons">
          <button type="button" class="button primary" onClick={onConfirm}>
            {confirm(count)}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {cancel}
          </button>
        </div>
      </div>
    </div>
  );
}
