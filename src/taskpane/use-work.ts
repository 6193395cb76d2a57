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
import { fileOf, planOf } from "./workbook/workbook";

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

  const planIn = async (form: FormState): Promise<WorkbookPlan | null> => {
    const { choices } = readForm(form, speech.language, today());
    return choices && planOf(choices);
  };

  const buildFrom = async (choices: Choices, { form, agreed, isOurs }: Session): Promise<BuiltWork> => {
    const built = await host.build(await planOf(choices), showProgress, isOurs ? await planIn(agreed) : null);
    markBuilt(form);
    const goBack = () => during(true, () => goBackTo(agreed));
    return { kind: "built", built, isRebuilt: isOurs, isShown: false, goBack };
  };

  /** Where the program cannot take its build back, what the cells said before is built again. */
  const goBackTo = async (before: FormState): Promise<Work> => {
    if (!(await host.undoBuild())) {
      const plan = await planIn(before);
      if (plan !== null) await host.build(plan, showProgress, await planIn((await refresh()).agreed));
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
    const bytes = await fileOf(choices);
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
