import { whenIdle } from "../when-idle";

/** In milliseconds: a page that goes on computing does not keep a list that has just opened without its names for longer. */
const patience = 500;

/** What Univer changes of what it has already drawn. */
const watched = ["aria-expanded", "data-disabled"];

/** Calls back after Univer has drawn something, in the grid or beside the page, once the page is idle. @returns what stops it */
export function onDrawn(shell: HTMLElement, call: () => void): () => void {
  let [isDue, isStopped] = [false, false];
  const around = [...document.body.children].find((part) => part.contains(shell));
  // What the page draws around the grid is not even to be looked at.
  const isAround = (place: Node) => around?.contains(place) === true && !shell.contains(place);
  const once = () => {
    isDue = false;
    if (!isStopped) call();
  };
  const watch = new MutationObserver((changes) => {
    if (isDue || changes.every(({ target }) => isAround(target))) return;
    isDue = true;
    whenIdle(once, patience);
  });
  // Its lists and dialogs are at the end of the page.
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: watched });
  return () => {
    isStopped = true;
    watch.disconnect();
  };
}
