import { readmeTexts as texts } from "../../../texts/fr/workbook/readme";
import { cell } from "../../address";
import { body, hint, section } from "../../cells";
import { empty } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import type { Role } from "../../styles";

/** Shows each kind of cell in its own look, and says it in words. */
export function addLegend(draft: SheetDraft): void {
  const { input, calculation, link, check, unknown } = texts.legendRows;
  draft.skip();
  draft.add([section(texts.legend)]);
  addSample(draft, "input", input);
  addSample(draft, "calculation", calculation);
  addSample(draft, "link", link);
  addSample(draft, "check", check);
  const row = draft.add([body(unknown[0]), hint(unknown[1])]);
  draft.highlight({ range: cell(1, row), formula: `${cell(1, row)}<>${empty}`, look: "unknown" });
  draft.add([hint(texts.protection)]);
}

function addSample(draft: SheetDraft, role: Role, [sample, meaning]: readonly [string, string]): void {
  draft.add([{ role, value: sample, format: "text" }, hint(meaning)]);
}
