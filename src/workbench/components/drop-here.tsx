import { usePage } from "../page-context";

/** Over the page, while a file is held above it. */
export function DropHere() {
  return <p class="drop-here">{usePage().words.dropHere}</p>;
}
