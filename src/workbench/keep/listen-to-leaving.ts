interface Leaving {
  /** Another tab or another window is in view. */
  readonly onHidden: () => void;
  readonly onLeft: () => void;
  /** The browser then asks whether one really wants to leave. */
  readonly isUnsafe: () => boolean;
}

/** @returns what stops it */
export function listenToLeaving({ onHidden, onLeft, isUnsafe }: Leaving): () => void {
  const holdBack = (event: Event) => {
    if (isUnsafe()) event.preventDefault();
  };
  const hide = () => {
    if (document.visibilityState === "hidden") onHidden();
  };
  document.addEventListener("visibilitychange", hide);
  window.addEventListener("pagehide", onLeft);
  window.addEventListener("beforeunload", holdBack);
  return () => {
    document.removeEventListener("visibilitychange", hide);
    window.removeEventListener("pagehide", onLeft);
    window.removeEventListener("beforeunload", holdBack);
  };
}
