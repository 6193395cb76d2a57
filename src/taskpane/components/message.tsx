import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Sign, type Look } from "./sign";

interface Props {
  readonly look: Look;
  /** The reader is brought to it as it appears: it answers what they just asked. */
  readonly takesFocus?: boolean;
  readonly children: ComponentChildren;
}

export function Message({ look, takesFocus = false, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // At once: a Tab pressed as it appears goes on from it, and is not taken back.
  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div class={`message ${look}`} ref={box} tabIndex={takesFocus ? -1 : undefined}>
      <Sign look={look} />
      <div class="message-body">{children}</div>
    </div>
  );
}
