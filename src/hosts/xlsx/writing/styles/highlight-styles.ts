import type { HighlightPlan } from "../../../../workbook/plan";
import { highlightLooks } from "../../../../workbook/styles";
import { Distinct } from "../distinct";
import { element } from "../xml";
import { colourOf } from "./colours";
import { fillOf } from "./fills";

/** What conditional formats change, each change written once. */
export class HighlightStyles {
  private readonly looks = new Distinct();

  rankOf(name: HighlightPlan["look"]): number {
    return this.looks.rankOf(toXml(highlightLooks[name]));
  }

  get all(): readonly string[] {
    return this.looks.all;
  }
}

/** Silent about its weight, a regular one would leave a bold cell bold. */
function toXml({ bold, colour, fill }: (typeof highlightLooks)[HighlightPlan["look"]]): string {
  const weight = element("b", { val: bold ? undefined : false });
  return element("dxf", {}, element("font", {}, weight, colourOf("color", colour)), fillOf("solid", fill, fill));
}
