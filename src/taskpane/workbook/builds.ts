/** What the buttons do with a form that can be read. Loaded at the first press. */
import type { Choices } from "../../funding/choices";
import { today } from "../../hosts/today";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import type { Planned } from "../../budget/planned";
import { refuse } from "../../refusal/refused";
import type { Language } from "../../texts/language";
import type { FoundWorkbook } from "../../workbook/found";
import type { WorkbookPlan } from "../../workbook/plan";
import { plannedOfWorkbook } from "../../workbook/read-plan";
import { formOfCells } from "../form/form-of-cells";
import { textIn, type FormState } from "../form/form-state";
import { readForm } from "../form/read-form";
import { changesPlan, withCells, type Session } from "../form/session";
import type { Speech } from "../speech/speech";
import type { BudgetForm } from "../use-budget-form";
import type { OneWork } from "../use-one-work";
import type { BuiltWork, Work } from "../work";
import { fileOf, planOf, planWanted, readPlan } from "./make";

export interface Workplace extends Pick<BudgetForm, "refresh" | "markBuilt">, Pick<OneWork, "showProgress" | "during"> {
  readonly host: SpreadsheetHost;
  readonly speech: Speech;
}

/** What a button asks for: `showPage` builds, and shows the first of the client's pages. */
export type Gesture = "build" | "showPage" | "download";

/** @throws Refused */
export async function carryOut(
  gesture: Gesture,
  workplace: Workplace,
  choices: Choices,
  session: Session,
): Promise<Work> {
  switch (gesture) {
    case "build":
      return build(workplace, choices, session);
    case "showPage":
      return showPage(workplace.host, await build(workplace, choices, session));
    case "download":
      return { kind: "downloaded", file: await download(workplace, choices, session) };
  }
}

async function showPage(host: SpreadsheetHost, done: BuiltWork): Promise<Work> {
  const { boardPage } = host;
  if (typeof boardPage === "function") await boardPage();
  else await host.goTo(done.built.sheets[0] ?? "");
  return { ...done, isShown: boardPage === "sheet" };
}

/** Writes the workbook, and knows how to take it back. @throws Refused */
async function build(workplace: Workplace, choices: Choices, session: Session): Promise<BuiltWork> {
  const { host, speech, markBuilt, refresh, showProgress, during } = workplace;
  const { form, agreed, isOurs } = session;
  const read = await host.readOurCells();
  refuseChanged(session, read, speech.language);
  const held = plannedOfWorkbook(read);
  const before = isOurs ? planIn(workplace, agreed, held) : null;
  const wanted = await planWanted(read, form, choices, speech.language);
  const built = await host.build(planOf(wanted.choices, wanted.planned), showProgress, before, read);
  markBuilt({ ...form, "plan:rows": String(wanted.rows) });
  if (wanted.isClosing) await refresh();
  // Rows that were typed since stay, unless the build changed what there is of a budget.
  const heldThen = () => (changesPlan(session) ? Promise.resolve(held) : readPlan(host));
  const goBack = () => during(true, () => goBackTo(workplace, agreed, heldThen));
  return { kind: "built", built, isRebuilt: isOurs, isShown: false, goBack };
}

/** What was typed in a cell since the form followed the cells is in neither: it would be replaced by what it replaced. */
function refuseChanged(session: Session, read: FoundWorkbook, language: Language): void {
  const { agreed, isOurs } = withCells(session, read.names.length === 0 ? null : formOfCells(read, language));
  const isSame = isOurs === session.isOurs && JSON.stringify(agreed) === JSON.stringify(session.agreed);
  if (!isSame) refuse({ kind: "changedMeanwhile" });
}

/** @returns the name that the file has with the user's downloads @throws Refused */
async function download({ host, speech }: Workplace, choices: Choices, { form }: Session): Promise<string> {
  const wanted = await planWanted(await host.readOurCells(), form, choices, speech.language);
  const bytes = await fileOf(wanted.choices, wanted.planned);
  const { download: handOver } = await import(/* webpackChunkName: "xlsx" */ "./download");
  return handOver(bytes, speech.words.build.fileName(textIn(form, "name").trim()));
}

function planIn({ speech }: Workplace, form: FormState, planned: Planned | null): WorkbookPlan | null {
  const { choices } = readForm(form, speech.language, today());
  return choices && planOf(choices, planned);
}

/** Where the program cannot take its build back, what the cells said before is built again. */
async function goBackTo(
  workplace: Workplace,
  before: FormState,
  heldThen: () => Promise<Planned | null>,
): Promise<Work> {
  const { host, refresh, showProgress } = workplace;
  if (!(await host.undoBuild())) {
    const plan = planIn(workplace, before, await heldThen());
    const now = planIn(workplace, (await refresh()).agreed, await readPlan(host));
    if (plan !== null) await host.build(plan, showProgress, now);
  }
  await refresh();
  return { kind: "wentBack" };
}
