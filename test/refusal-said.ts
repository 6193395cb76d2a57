import { explain } from "../src/library/explain";

/** The sentence with which something is refused, plain spaces in it; « lu » when it is not. */
export function refusalSaid(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return explain(error)?.replaceAll("\u00a0", " ") ?? String(error);
  }
  return "lu";
}
