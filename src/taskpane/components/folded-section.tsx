import type { ComponentChildren } from "preact";
import { Fold } from "./fold";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A section of which few ask: its title and what it is for, until it is opened. */
export function FoldedSection({ id, title, help, children, ...fold }: Props) {
  const heading = (
    <>
      <h2 id={`${id}-title`}>{title}</h2>
      <span class="help">{help}</span>
    </>
  );
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <Fold summary={heading} {...fold}>
        {children}
      </Fold>
    </section>
  );
}
