import { refuse } from "../../refusal/refused";

/**
 * A copied block says in its HTML which of its cells are merged: its text has the value in the first of them alone, and
 * nothing tells the others from cells left empty.
 * @throws Refused with the row of the first of them
 */
export function refuseMerged(html: string): void {
  const rows = new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr");
  rows.forEach((row, index) => {
    const merged = [...row.cells].find(
      ({ rowSpan, colSpan, textContent }) => textContent.trim() !== "" && rowSpan * colSpan > 1,
    );
    if (merged !== undefined) refuse({ kind: "mergedCell", text: merged.textContent.trim() }, { row: index + 1 });
  });
}
