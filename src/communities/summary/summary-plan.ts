/** The workbook that sums up many communities. */
import { communitySummaryTexts as texts } from "../../texts/fr/community-summary";
import { productName } from "../../texts/fr/workbook/common";
import { body, head, hint, title } from "../../workbook/cells";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { CommunityFacts } from "../facts";
import type { Outcome } from "../outcomes";
import { communityList } from "./community-list";
import { PlainSheet } from "../../workbook/plain-sheet";
import { totalsSheet } from "./totals";

/** @param version the product's */
export function summaryPlan(outcomes: readonly Outcome[], version: string): WorkbookPlan {
  const { sheet, refs } = communityList(outcomes);
  const lists = [
    sentences(outcomes, texts.missing, texts.missingHelp, ({ missing }) => missing),
    sentences(outcomes, texts.notes, texts.notesHelp, ({ notes }) => notes),
  ];
  return {
    title: texts.totals,
    description: texts.totalsPurpose,
    author: productName,
    application: `${productName} ${version}`,
    footer: { left: texts.totals, centre: productName },
    sheets: [totalsSheet(outcomes, refs), sheet, ...lists.filter((one) => one !== null)],
    names: [],
  };
}

/** One sentence a row, with the community of which it is said; null: there is none. */
function sentences(
  outcomes: readonly Outcome[],
  name: string,
  help: string,
  of: (facts: CommunityFacts) => readonly string[],
): SheetPlan | null {
  const rows = outcomes.flatMap((one) =>
    "facts" in one.result ? of(one.result.facts).map((sentence) => [one.name || one.file, sentence] as const) : [],
  );
  if (rows.length === 0) return null;
  const draft = new PlainSheet(name, help);
  draft.add([title(name)]);
  draft.add([hint(help)]);
  draft.skip();
  const heads = draft.add([texts.columns.name, name].map(head));
  for (const row of rows) draft.add(row.map((text) => body(text)));
  return draft.finish([36, 110], [heads, 1], { orientation: "landscape", repeatedRows: `${heads}:${heads}` });
}
