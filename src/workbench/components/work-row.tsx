import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Works } from "../keep/use-works";
import type { WorkHead } from "../keep/works-store";
import { usePage } from "../page-context";

interface Props {
  readonly head: WorkHead;
  readonly isShown: boolean;
  readonly works: Works;
  readonly onOpen: () => void;
}

export function WorkRow({ head, isShown, works, onOpen }: Props) {
  const { language, words } = usePage();
  const [isNaming, setNaming] = useState(false);
  const name = head.name || words.works.unnamed;
  const day = new Date(head.changed).toLocaleString(language, { dateStyle: "short", timeStyle: "short" });
  const actions = [
    { text: words.works.rename, act: () => setNaming(true) },
    { text: words.works.duplicate, act: () => works.duplicate(head) },
    { text: words.works.erase, act: () => works.erase(head, name) },
  ];
  const rename = (given: string) => {
    setNaming(false);
    works.rename(head, given);
  };
  return (
    <li class="work-row">
      <div>
        {isNaming ? (
          <NameBox name={head.name} onDone={rename} />
        ) : (
          <button type="button" class="link" aria-current={isShown} onClick={onOpen}>
            {name}
          </button>
        )}
        <p class="quiet">{isShown ? words.works.shown(day) : day}</p>
      </div>
      {actions.map(({ text, act }) => (
        <button key={text} type="button" class="button small" aria-label={`${text} ${name}`} onClick={act}>
          {text}
        </button>
      ))}
    </li>
  );
}

/** Enter gives the name, as leaving the box does. */
function NameBox({ name, onDone }: { name: string; onDone: (name: string) => void }) {
  const { works } = usePage().words;
  const box = useRef<HTMLInputElement>(null);
  // Before anything else can be typed: the name is all chosen, and what one types takes its place.
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        event.currentTarget.querySelector("input")?.blur();
      }}
    >
      <input
        class="input"
        aria-label={works.name}
        defaultValue={name}
        maxLength={200}
        ref={box}
        onBlur={({ currentTarget }) => onDone(currentTarget.value.trim() || name)}
      />
    </form>
  );
}
