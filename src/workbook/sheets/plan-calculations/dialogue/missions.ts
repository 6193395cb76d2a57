/** Calculs budget: the contract year of the dialogue, mission by mission: granted, spent, and granted a year before. */
import { noMoney, toEuros } from "../../../../agreement/money";
import type { Dialogue, DialogueRow } from "../../../../budget/dialogue/dialogue";
import { allOf, grantedIn } from "../../../../budget/dialogue/granted";
import { envelopeName } from "../../../../budget/envelope-names";
import { linesOf } from "../../../../budget/grants";
import type { Envelope } from "../../../../budget/planned";
import type { Nature } from "../../../../funding/part-rules";
import type { Scenario } from "../../../../funding/scenario";
import { lineNames } from "../../../../agreement/line-names";
import { natureWords } from "../../../../texts/fr/workbook/common";
import { dialogueTexts as texts } from "../../../../texts/fr/workbook/dialogue";
import { body, calculation } from "../../../cells";
import { equals, holds, sumIfs, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { unknownRights } from "../../../unknown-counts";
import { addBlock, type Block, type Column } from "../block";
import type { PlanSources } from "../sources";

interface Read {
  readonly dialogue: Dialogue;
  readonly year: Block;
  readonly lines: Block;
}

export function addDialogueMissions(draft: SheetDraft, read: Read, sources: PlanSources): Block {
  const title = { title: texts.missions, help: null };
  const columns = [...grantedColumns(read, sources), ...unknownColumns(read, sources), ...beforeColumns(read, sources)];
  return addBlock(draft, title, columns, read.dialogue.rows);
}

function money(
  id: "fixed" | "possible" | "earned" | "spent",
  formula: (row: DialogueRow) => string,
): Column<DialogueRow> {
  return {
    id,
    head: texts.missionHead[id],
    content: (row) => calculation(`ROUND(${formula(row)},2)`, toEuros(row[id] ?? noMoney), "euroCents"),
  };
}

function grantedColumns({ year, lines }: Read, sources: PlanSources): readonly Column<DialogueRow>[] {
  const number = year.cell("year", 0);
  const granted =
    (scenario: "central" | "full", nature: "secured" | "atRisk") =>
    ({ envelope }: DialogueRow) =>
      grantedFormula(envelope, number, { scenario, nature }, sources);
  return [
    { id: "envelope", head: texts.missionHead.envelope, content: ({ envelope }) => body(envelopeName(envelope)) },
    money("fixed", granted("central", "secured")),
    money("possible", granted("full", "atRisk")),
    money("earned", granted("central", "atRisk")),
    money("spent", ({ envelope }) =>
      [envelope, ...(envelope === "access" ? ["earmarked"] : [])].map((one) => `SUM(${lines.down(one)})`).join("+"),
    ),
  ];
}

/** @param year the cell of a contract year, or a formula of it */
function grantedFormula(
  envelope: Envelope,
  year: string,
  { scenario, nature }: { readonly scenario: Scenario; readonly nature: Nature },
  { refs: { dues } }: PlanSources,
): string {
  const own = [equals(dues.year, year), holds(dues.nature, natureWords[nature])] as const;
  const amounts = linesOf(envelope).map((line) =>
    sumIfs(dues.due(scenario), holds(dues.line, lineNames[line].fr), ...own),
  );
  return amounts.join("+");
}

function unknownColumns({ year }: Read, { refs: { dues } }: PlanSources): readonly Column<DialogueRow>[] {
  const days = { from: year.cell("from", 0), to: year.cell("to", 0) };
  const secured = holds(dues.nature, natureWords.secured);
  const column = (id: "unknown" | "unknownFixed", tests: readonly ReturnType<typeof holds>[]): Column<DialogueRow> => ({
    id,
    head: texts.missionHead[id],
    content: (row) => {
      const lines = linesOf(row.envelope).map((line) => holds(dues.line, lineNames[line].fr));
      const formula = lines.map((line) => unknownRights(dues, days, line, ...tests)).join("+");
      return calculation(formula, row[id], "integer");
    },
  });
  return [column("unknown", []), column("unknownFixed", [secured])];
}

/** Of the year before: nothing in the first. */
function beforeColumns({ dialogue: { before }, year }: Read, sources: PlanSources): readonly Column<DialogueRow>[] {
  const { dues } = sources.refs;
  const days = { from: year.cell("before", 0), to: year.cell("from", 0) };
  const number = `${year.cell("year", 0)}-1`;
  const ifAny = (formula: string) => when(`${year.cell("year", 0)}=1`, "0", formula);
  const granted = ({ envelope }: DialogueRow) =>
    before === null ? null : grantedIn(before, envelope, sources.budget.contract);
  const natures = ["secured", "atRisk"] as const;
  return [
    {
      id: "before",
      head: texts.missionHead.before,
      content: (row) => {
        const one = granted(row);
        const formula = natures
          .map((nature) => grantedFormula(row.envelope, number, { scenario: "central", nature }, sources))
          .join("+");
        return calculation(ifAny(`ROUND(${formula},2)`), one === null ? 0 : toEuros(allOf(one)), "euroCents");
      },
    },
    {
      id: "unknownBefore",
      head: texts.missionHead.unknownBefore,
      content: (row) => {
        const lines = linesOf(row.envelope).map((line) => holds(dues.line, lineNames[line].fr));
        const formula = lines.map((line) => unknownRights(dues, days, line)).join("+");
        return calculation(ifAny(formula), granted(row)?.unknown ?? 0, "integer");
      },
    },
  ];
}
