/** Conditional formats, as Univer's plugin keeps them. */
import { BooleanNumber, type IRange, type IStyleBase } from "@univerjs/core";
import type { HighlightPlan } from "../../../workbook/plan";
import { highlightLooks } from "../../../workbook/styles";
import { toRange } from "./ranges";

interface Highlight {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: "highlightCell";
    readonly subType: "formula";
    readonly value: string;
    readonly style: IStyleBase;
  };
}

/** The first of the plan wins where two apply. */
export function toHighlight({ range, formula, look }: HighlightPlan, index: number): Highlight {
  const { colour, fill, bold } = highlightLooks[look];
  const style = {
    cl: { rgb: `#${colour}` },
    bg: { rgb: `#${fill}` },
    bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
  return {
    cfId: `cpts-${index + 1}`,
    ranges: [toRange(range)],
    stopIfTrue: false,
    rule: { type: "highlightCell", subType: "formula", value: `=${formula}`, style },
  };
}
