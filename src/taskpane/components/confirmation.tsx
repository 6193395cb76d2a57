import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Sign } from "./sign";

interface Props {
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asked in the pane, where a browser's own question never shows. Escape is no. */
export function Confirmation({ question, confirm, cancel, onConfirm, onCancel }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div
      class="message warning"
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      ref={box}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Sign look="warning" />
      <div class="message-body">
        <p id={id}>{question}</p>
        <div class="buttons">
          <button type="button" class="button primary" onClick={onConfirm}>
            {confirm}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {cancel}
          </button>
        </div>
      </div>
    </div>
  );
}
