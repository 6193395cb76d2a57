import type { Choices } from "../funding/choices";
import { today } from "../hosts/today";
import { readForm } from "./form/read-form";
import type { Session } from "./form/session";
import { usePane } from "./pane-context";
import { useCellsOnReturn, type BudgetForm } from "./use-budget-form";
import { useOneWork } from "./use-one-work";
import type { BuiltWork, Work } from "./work";
import type { Workplace } from "./workbook/builds";

export interface Workshop {
  readonly work: Work;
  readonly build: () => Promise<void>;
  /** Builds, and shows the first of the client's pages. */
  readonly showPage: () => Promise<void>;
  readonly download: () => Promise<void>;
}

/** What the buttons do: from the cells and the form to a workbook, a page or a file, or to the reason why not. */
export function useWork(budgetForm: BudgetForm): Workshop {
  const { host, speech } = usePane();
  const oneWork = useOneWork();
  const { work, isBusy, during, fail } = oneWork;
  const { refresh } = budgetForm;
  const workplace: Workplace = { ...budgetForm, ...oneWork, host, speech };

  const fromForm = async (make: (choices: Choices, session: Session) => Promise<Work>): Promise<Work> => {
    const session = await refresh();
    const { problems, choices } = readForm(session.form, speech.language, today());
    return choices === null || problems.size > 0 ? { kind: "toCorrect" } : make(choices, session);
  };

  const buildFrom = async (choices: Choices, session: Session): Promise<BuiltWork> =>
    import(/* webpackChunkName: "workbook" */ "./workbook/builds").then(({ build }) =>
      build(workplace, choices, session),
    );

  const showPage = async (choices: Choices, session: Session): Promise<Work> => {
    const done = await buildFrom(choices, session);
    const { boardPage } = host;
    if (typeof boardPage === "function") await boardPage();
    else await host.goTo(done.built.sheets[0] ?? "");
    return { ...done, isShown: boardPage === "sheet" };
  };

  const download = async (choices: Choices, session: Session): Promise<Work> => ({
    kind: "downloaded",
    file: await import(/* webpackChunkName: "workbook" */ "./workbook/builds").then(({ download: handOver }) =>
      handOver(workplace, choices, session),
    ),
  });

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
