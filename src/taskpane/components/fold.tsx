import type { ComponentChildren } from "preact";

interface Props {
  readonly summary: ComponentChildren;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** What few need, under one line; it holds nothing as long as it is closed. */
export function Fold({ summary, isOpen, onToggle, children }: Props) {
  return (
    <details class="fold" open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <div class="fold-body">{children}</div>}
    </details>
  );
}
