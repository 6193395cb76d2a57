import { useOnDemand } from "../use-on-demand";
import { Loaded } from "./loaded";
import { PaneFoot } from "./pane-foot";

/** @param isShown the tools are loaded when they are first looked at, and again if they could not be */
export function ToolsTab({ isShown }: { isShown: boolean }) {
  const parts = useOnDemand(isShown, () =>
    import(/* webpackChunkName: "tools" */ "./tools").then(({ Tools }) => ({ Tools })),
  );
  return (
    <>
      <Loaded parts={parts}>{({ Tools }) => <Tools />}</Loaded>
      <PaneFoot />
    </>
  );
}
