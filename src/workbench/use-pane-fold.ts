import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** From here on there is room for the pane beside the grid. */
const roomForBoth = "(min-width: 1024px)";

export interface PaneFold {
  readonly isOpen: boolean;
  readonly pane: RefObject<HTMLElement>;
  readonly open: () => void;
  readonly toggle: () => void;
}

/**
 * Open at first where there is room. Whoever opens the pane is brought to it; once a window is made too narrow for both, it
 * does not stay over the grid, unless somebody is writing in it.
 */
export function usePaneFold(): PaneFold {
  const [isOpen, setOpen] = useState(() => matchMedia(roomForBoth).matches);
  const pane = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => whenRoomChanges((hasRoom) => setOpen((before) => (hasRoom ? before : holdsFocus(pane.current)))), []);
  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current) pane.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return { isOpen, pane, open: () => setOpen(true), toggle: () => setOpen(!isOpen) };
}

function whenRoomChanges(tell: (hasRoom: boolean) => void): () => void {
  const room = matchMedia(roomForBoth);
  const listener = () => tell(room.matches);
  room.addEventListener("change", listener);
  return () => room.removeEventListener("change", listener);
}

function holdsFocus(element: HTMLElement | null): boolean {
  return element?.contains(document.activeElement) ?? false;
}
