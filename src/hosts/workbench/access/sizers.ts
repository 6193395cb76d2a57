/** Univer's sliders and separators: roles of its own making, and no value. */
import { setTo } from "./controls";

export function mendSizers(part: ParentNode): void {
  for (const track of part.querySelectorAll("[role=track]")) {
    track.removeAttribute("role");
    track.setAttribute("data-slider", "");
  }
  for (const handle of part.querySelectorAll<HTMLElement>("[role=handle], [data-slider] [role=slider]")) {
    setTo(handle, "role", "slider");
    setTo(handle, "aria-valuenow", String(Math.round(parseFloat(handle.style.left))));
  }
  for (const edge of part.querySelectorAll("[role=separator][tabindex]")) {
    const width = edge.parentElement?.getBoundingClientRect().width ?? 0;
    setTo(edge, "aria-valuenow", String(Math.round(width)));
  }
}
