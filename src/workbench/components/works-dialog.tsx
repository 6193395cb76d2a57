import { useLayoutEffect, useRef } from "preact/hooks";
import type { Keeping } from "../keep/use-keeper";
import { useWorks } from "../keep/use-works";
import { usePage } from "../page-context";
import type { Desk } from "../use-desk";
import { WorkRow } from "./work-row";

interface Props {
  readonly desk: Desk;
  readonly keeping: Keeping;
  readonly onClose: () => void;
}

/** The works that this browser keeps, newest first, over the page. */
export function WorksDialog({ desk, keeping: { keeper, outcome }, onClose }: Props) {
  const { works: words, keep, close } = usePage().words;
  const dialog = useRef<HTMLDialogElement>(null);
  const works = useWorks(desk, keeper);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const turnTo = (id: string | null) => {
    dialog.current?.close();
    desk.turnTo(id);
  };
  return (
    <dialog class="question works" ref={dialog} aria-labelledby="works" onClose={onClose}>
      <h2 id="works">{words.title}</h2>
      <p class="quiet">{words.where}</p>
      {works.heads?.length === 0 && <p>{outcome === "kept" ? words.none : keep[outcome]}</p>}
      <ul>
        {works.heads?.map((head) => (
          <WorkRow
            key={head.id}
            head={head}
            isShown={head.id === keeper.id}
            works={works}
            onOpen={() => turnTo(head.id)}
          />
        ))}
      </ul>
      <p role="status">{works.trouble}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => turnTo(null)}>
          {words.another}
        </button>
        <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
    </dialog>
  );
}
