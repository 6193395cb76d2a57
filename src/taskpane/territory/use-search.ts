import { useMemo, useState } from "preact/hooks";
import type { Place } from "../../territory/find-place";
import type { Gazetteer } from "../../territory/gazetteer";
import { splitList } from "../../territory/split-list";
import { suggest } from "../../territory/suggest";
import { placeCode } from "./place-words";

interface Search {
  readonly text: string;
  readonly found: readonly Place[];
  /** Of those that are found; -1: none yet. */
  readonly active: number;
  readonly isOpen: boolean;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly choose: (place: Place) => void;
  readonly close: () => void;
}

const none = -1;

/** What is typed, what it may mean, and where the arrows are. @param add says whether it took what it was given */
export function useSearch(gazetteer: Gazetteer, add: (typed: string) => boolean): Search {
  const [text, type] = useState("");
  const [active, goTo] = useState(none);
  const [isOpen, setOpen] = useState(false);
  const found = useMemo(() => suggest(text, gazetteer), [text, gazetteer]);
  const onText = (typed: string): void => {
    type(typed);
    goTo(none);
    setOpen(true);
  };
  const close = (): void => setOpen(false);
  /** What is refused stays, to be corrected. */
  const give = (typed: string, kept = typed): void => {
    type(typed.trim() === "" || add(typed) ? "" : kept);
    close();
  };
  const choose = (place: Place): void => give(placeCode(place), text);
  const onPaste = (event: ClipboardEvent): void => {
    const pieces = splitList(event.clipboardData?.getData("text/plain") ?? "");
    if (pieces.length < 2) return;
    // A field of one line would lose where each ends.
    event.preventDefault();
    give([text, ...pieces].filter((one) => one.trim() !== "").join(" ; "));
  };
  const shown = isOpen ? found : [];
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpen ? goTo((active + 1) % Math.max(found.length, 1)) : setOpen(true)),
    ArrowUp: () => goTo(active <= 0 ? found.length - 1 : active - 1),
    Enter: () => {
      const place = shown[active];
      if (place === undefined) give(text);
      else choose(place);
    },
    Escape: close,
  };
  const onKey = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  return { text, found, active, isOpen: shown.length > 0, onText, onKey, onPaste, choose, close };
}
