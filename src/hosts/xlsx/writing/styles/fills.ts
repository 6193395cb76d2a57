import { element } from "../xml";
import { colourOf } from "./colours";

/** A cell is painted with the foreground of its fill, where a conditional format uses the background. */
export function fillOf(patternType: string, colour?: string, background?: string): string {
  const colours = [
    colour === undefined ? "" : colourOf("fgColor", colour),
    background === undefined ? "" : colourOf("bgColor", background),
  ];
  return element("fill", {}, element("patternFill", { patternType }, ...colours));
}
