import { today } from "../hosts/today";
import { readForm } from "./form/read-form";
import { usePane } from "./pane-context";
import { useCellsOnReturn, type BudgetForm } from "./use-budget-form";
import { useOneWork } from "./use-one-work";
import type { Work } from "./work";
import type { Gesture, Workplace } from "./workbook/builds";

export interface Workshop {
  readonly work: Work;
  readonly press: (gesture: Gesture) => Promise<void>;
}

/** What the buttons do: from the cells and the form to a workbook, a page or a file, or to the reason why not. */
export function useWork(budgetForm: BudgetForm): Workshop {
  const { host, speech } = usePane();
  const oneWork = useOneWork();
  const { work, isBusy, during, fail } = oneWork;
  const { refresh } = budgetForm;
  const workplace: Workplace = { ...budgetForm, ...oneWork, host, speech };

  const press = (gesture: Gesture) =>
    during(gesture !== "download", async () => {
      const session = await refresh();
      const { problems, choices } = readForm(session.form, speech.language, today());
      if (choices === null || problems.size > 0) return { kind: "toCorrect" };
      return import(/* webpackChunkName: "workbook" */ "./workbook/builds").then(({ carryOut }) =>
        carryOut(gesture, workplace, choices, session),
      );
    });

  useCellsOnReturn(async () => {
    if (!isBusy()) await refresh().catch((error: unknown) => fail(error, false));
  });

  return { work, press };
}
