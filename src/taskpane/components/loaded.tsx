import type { ComponentChildren } from "preact";
import { usePane } from "../pane-context";
import type { OnDemand } from "../use-on-demand";
import { Message } from "./message";

interface Props<T> {
  readonly parts: OnDemand<T>;
  readonly children: (parts: T) => ComponentChildren;
}

/** What is shown of a part of the pane once it is loaded, while it is, and when it cannot be. */
export function Loaded<T extends object>({ parts, children }: Props<T>) {
  const { words } = usePane();
  if (parts === null) return <p role="status">{words.loading}</p>;
  if (parts !== "failed") return <>{children(parts)}</>;
  return (
    <Message look="error" takesFocus>
      {words.cannotLoad}
    </Message>
  );
}
