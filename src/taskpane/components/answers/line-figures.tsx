import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { LineId } from "../../../agreement/lines";
import type { Funding } from "../../../funding/funding";
import type { Scenario } from "../../../funding/scenario";
import { useOnDemand } from "../../use-on-demand";
import { Fold } from "../fold";
import { Loaded } from "../loaded";

interface Props {
  readonly line: LineId;
  readonly scenario: Scenario;
  readonly funding: Funding;
  readonly children: ComponentChildren;
}

const load = () =>
  import(/* webpackChunkName: "figure" */ "../figure/figure-of-preview").then(({ FigureOfPreview }) => ({
    FigureOfPreview,
  }));

/** The figures of a line, which open to what they are made of and where that comes from. */
export function LineFigures({ children, ...asked }: Props) {
  const [isOpen, setOpen] = useState(false);
  const parts = useOnDemand(isOpen, load);
  const summary = <span class="line-figures">{children}</span>;
  return (
    <Fold summary={summary} isOpen={isOpen} onToggle={setOpen}>
      <Loaded parts={parts}>{({ FigureOfPreview }) => <FigureOfPreview {...asked} />}</Loaded>
    </Fold>
  );
}
