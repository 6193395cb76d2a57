import type { Planned } from "../budget/planned";
import type { Choices } from "../funding/choices";
import { today } from "../hosts/today";
import type { WorkbookPlan } from "../workbook/plan";
import { textIn, type FormState } from "./form/form-state";
import { readForm } from "./form/read-form";
import type { Session } from "./form/session";
import { usePane } from "./pane-context";
import { useCellsOnReturn, type BudgetForm } from "./use-budget-form";
import { useOneWork } from "./use-one-work";
import type { BuiltWork, Work } from "./work";
import { fileOf, planOf, readPlan } from "./workbook/workbook";

export interface Workshop {
  readonly work: Work;
  readonly build: () => Promise<void>;
  /** Builds, and shows the first of the client's pages. */
  readonly showPage: () => Promise<void>;
  readonly download: () => Promise<void>;
}

/** What the buttons do: from the cells and the form to a workbook, a page or a file, or to the reason why not. */
export function useWork({ refresh, markBuilt }: BudgetForm): Workshop {
  const { host, speech, words } = usePane();
  const { work, isBusy, showProgress, during, fail } = useOneWork();

  const fromForm = async (make: (choices: Choices, session: Session) => Promise<Work>): Promise<Work> => {
    const session = await refresh();
    const { problems, choices } = readForm(session.form, speech.language, today());
    return choices === null || problems.size > 0 ? { kind: "toCorrect" } : make(choices, session);
  };

  const planIn = async (form: FormState, planned: Planned | null): Promise<WorkbookPlan | null> => {
    const { choices } = readForm(form, speech.language, today());
    return choices && planOf(choices, planned);
  };

  const buildFrom = async (choices: Choices, { form, agreed, isOurs }: Session): Promise<BuiltWork> => {
    const planned = await readPlan(host);
    const before = isOurs ? await planIn(agreed, planned) : null;
    const built = await host.build(await planOf(choices, planned), showProgress, before);
    markBuilt(form);
    const goBack = () => during(true, () => goBackTo(agreed));
    return { kind: "built", built, isRebuilt: isOurs, isShown: false, goBack };
  };

  /** Where the program cannot take its build back, what the cells said before is built again. */
  const goBackTo = async (before: FormState): Promise<Work> => {
    if (!(await host.undoBuild())) {
      const planned = await readPlan(host);
      const plan = await planIn(before, planned);
      if (plan !== null) await host.build(plan, showProgress, await planIn((await refresh()).agreed, planned));
    }
    await refresh();
    return { kind: "wentBack" };
  };

  const showPage = async (choices: Choices, session: Session): Promise<Work> => {
    const done = await buildFrom(choices, session);
    const { boardPage } = host;
    if (typeof boardPage === "function") await boardPage();
    else await host.goTo(done.built.sheets[0] ?? "");
    return { ...done, isShown: boardPage === "sheet" };
  };

  const download = async (choices: Choices, { form }: Session): Promise<Work> => {
    const bytes = await fileOf(choices, await readPlan(host));
    const { download: handOver } = await import(/* webpackChunkName: "xlsx" */ "./workbook/download");
    return { kind: "downloaded", file: handOver(bytes, words.build.fileName(textIn(form, "name").trim())) };
  };

  useCellsOnReturn(async () => {
    if (!isBusy()) await refresh().catch((error: unknown) => fail(error, false));
  });

  return {
    work,
    build: () => during(true, () => fromForm(buildFrom)),
    showPage: () => during(true, () => fromForm(showPage)),
    download: () => during(false, () => fromForm(download)),
  };
}
