import { useRef, useState } from "preact/hooks";
import { examples, type Example } from "../examples/examples";
import { usePage } from "../page-context";

interface Props {
  readonly isOff: boolean;
  readonly onChoose: (example: Example) => void;
}

/** A button that unfolds the list of examples; Escape, a choice or leaving it folds it again. */
export function ExamplesMenu({ isOff, onChoose }: Props) {
  const { words } = usePage();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    setOpen(false);
    opener.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isInside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) setOpen(false);
  };
  const choose = (example: Example) => {
    setOpen(false);
    opener.current?.focus();
    onChoose(example);
  };
  return (
    <div class="menu" onKeyDown={close} onFocusOut={leave}>
      <button
        type="button"
        class="button"
        ref={opener}
        aria-disabled={isOff}
        aria-expanded={isOpen}
        aria-controls="examples"
        onClick={() => setOpen(!isOff && !isOpen)}
      >
        {words.actions.examples}
      </button>
      <ul id="examples" class="menu-list" hidden={!isOpen}>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => choose(example)}>
              {words.welcome.examples[example.title]}
              <span class="quiet" lang="fr">
                {example.file.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
