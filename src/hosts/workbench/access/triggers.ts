/** What opens a list or a panel, and which Univer draws as a mere area: it becomes a button, for the keyboard too. */
import { setTo } from "./controls";

const trigger = "[data-slot$=-trigger]:not(button, input)";
const pressed = "[data-pressed-by-keys]";

export function mendTriggers(part: ParentNode): void {
  for (const one of part.querySelectorAll<HTMLElement>(trigger)) {
    if (one.querySelector("button, input") === null) makeButton(one);
    // What it holds opens the list as well, and says so.
    else for (const name of ["aria-haspopup", "aria-expanded"]) one.removeAttribute(name);
  }
  // The sheets come after the bars in the page, and so for the Tab key.
  for (const canvas of part.querySelectorAll("canvas[tabindex='1']")) canvas.setAttribute("tabindex", "0");
}

function makeButton(one: HTMLElement): void {
  const isOff = one.matches(off) || one.querySelector(off) !== null;
  setTo(one, "role", "button");
  setTo(one, "data-pressed-by-keys", "");
  setTo(one, "tabindex", isOff ? "-1" : "0");
  setTo(one, "aria-disabled", String(isOff));
}

/** Univer says it in colours alone. */
const off = "[data-disabled=true], .univer-cursor-not-allowed";

/** A true button is pressed by Enter and by the space bar. @returns what stops it */
export function pressByKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    const { target, key, defaultPrevented } = event;
    if (defaultPrevented || !["Enter", " "].includes(key)) return;
    if (!(target instanceof HTMLElement) || !target.matches(pressed)) return;
    event.preventDefault();
    target.click();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}
