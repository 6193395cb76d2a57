/** The names that people and other sheets point at, as Univer keeps them. */
import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import type { NamePlan } from "../../../workbook/plan";

/** Its name is its id: writing it again replaces it. */
export function toDefinedName({ name, refersTo, comment, isHidden }: NamePlan): IDefinedNamesServiceParam {
  return {
    id: name,
    name,
    formulaOrRefString: refersTo,
    comment,
    // Of the whole workbook: Univer's own word for it.
    localSheetId: "AllDefaultWorkbook",
    hidden: isHidden === true,
  };
}
