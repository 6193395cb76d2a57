import { useLayoutEffect, useRef } from "preact/hooks";
import type { OpenQuestion } from "../use-question";

/** Asked over the page, which waits; Escape is no, and Enter too as long as one has not moved. */
export function Question({ question }: { question: OpenQuestion | null }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (question === null) dialog.current?.close();
    else dialog.current?.showModal();
  }, [question]);
  return (
    <dialog class="question" ref={dialog} aria-labelledby="question" onCancel={() => question?.answer(false)}>
      <p id="question">{question?.words.ask}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => question?.answer(true)}>
          {question?.words.confirm}
        </button>
        <button type="button" class="button" autofocus onClick={() => question?.answer(false)}>
          {question?.words.cancel}
        </button>
      </div>
    </dialog>
  );
}
