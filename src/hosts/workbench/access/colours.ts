/** A colour to choose is a square that says nothing: it is named by its place, hues from left to right, shades from top to bottom. */
import { nameOnce, type AccessWords } from "./controls";

export function nameColours(part: ParentNode, { hues, shade }: Pick<AccessWords, "hues" | "shade">): void {
  for (const presets of part.querySelectorAll("[data-u-comp=color-picker-presets]")) {
    const rows = [...presets.children];
    rows.forEach((row, rank) =>
      row.querySelectorAll("button").forEach((square, column) => {
        const words = [hues[column] ?? "", String(rank + 1), String(rows.length)];
        nameOnce(
          square,
          words.reduce((name, word, place) => name.replace(`{${place}}`, word), shade),
        );
      }),
    );
  }
}
