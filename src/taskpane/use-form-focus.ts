import { useLayoutEffect } from "preact/hooks";
import type { FormReading } from "./form/read-form";
import type { Work } from "./work";

/** Brings the user to the first field that stopped the work. */
export function useFormFocus(work: Work, { problems }: FormReading): void {
  useLayoutEffect(() => {
    if (work.kind !== "toCorrect") return;
    const [first = "population"] = problems.keys();
    document.getElementById(first)?.focus();
  }, [work]);
}
