import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { body, type Content } from "../cells";

/** What nobody knows is no zero. */
export function amountOrToEnter(value: number | null): Content {
  return body(value ?? texts.toEnter, "euros");
}
