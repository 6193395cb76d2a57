import { useEffect, useRef, useState } from "preact/hooks";

/** Takes the file that is dropped anywhere on the page. @returns whether one is held above it */
export function useDroppedFile(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const listeners = listenersOf(setOver, (file) => latest.current(file));
    for (const [name, listener] of listeners) window.addEventListener(name, listener, { capture: true });
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener, { capture: true });
    };
  }, []);
  return isOver;
}

/** A field that asks for a file takes what is dropped on it. */
function isForField({ target }: DragEvent): boolean {
  return target instanceof HTMLInputElement && target.type === "file";
}

type DragListener = readonly [name: "dragover" | "dragleave" | "drop", listener: (event: DragEvent) => void];

function listenersOf(setOver: (isOver: boolean) => void, take: (file: File) => void): readonly DragListener[] {
  const hold = (event: DragEvent, isOver: boolean) => {
    if (event.dataTransfer?.types.includes("Files") !== true || isForField(event)) return;
    event.preventDefault();
    setOver(isOver);
  };
  const drop = (event: DragEvent) => {
    hold(event, false);
    if (isForField(event)) return;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  };
  return [
    ["dragover", (event) => hold(event, true)],
    ["dragleave", (event) => hold(event, event.relatedTarget !== null)],
    ["drop", drop],
  ];
}
