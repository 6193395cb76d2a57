import { useRef, useState } from "preact/hooks";
import type { Choices } from "../funding/choices";
import type { Built } from "../hosts/spreadsheet-host";
import { today } from "../hosts/today";
import { textIn, type FormState } from "./form/form-state";
import { readForm } from "./form/read-form";
import { usePane } from "./pane-context";
import { failureSentence } from "./sentences";
import type { BudgetForm } from "./use-budget-form";
import { useCellsOnReturn } from "./use-budget-form";
import { fileOf, planOf } from "./workbook/workbook";

export type Work =
  | { readonly kind: "none" }
  /** `share` null: not known yet. */
  | { readonly kind: "underWay"; readonly share: number | null }
  /** `isShown`: the first of the client's pages is in view, to be printed. */
  | { readonly kind: "built"; readonly built: Built; readonly isRebuilt: boolean; readonly isShown: boolean }
  | { readonly kind: "downloaded"; readonly file: string }
  | { readonly kind: "toCorrect" }
  /** Of a build that failed, the same workbook can be had as a file. */
  | { readonly kind: "failed"; readonly sentence: string; readonly wasBuild: boolean };

export interface Workshop {
  readonly work: Work;
  readonly build: () => Promise<void>;
  /** Builds, and shows the first of the client's pages. */
  readonly showPage: () => Promise<void>;
  readonly download: () => Promise<void>;
}

/** What the two buttons do: from the cells and the form to a workbook or a file, or to the reason why not. */
export function useWork({ refresh, markBuilt, isOurs }: BudgetForm): Workshop {
  const { host, speech, words } = usePane();
  const [work, setWork] = useState<Work>({ kind: "none" });
  const isBusy = useRef(false);

  async function run(wasBuild: boolean, make: (choices: Choices, form: FormState) => Promise<Work>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setWork({ kind: "underWay", share: null });
    setWork(await fromForm(make).catch((error: unknown) => failure(error, wasBuild)));
    isBusy.current = false;
  }

  async function fromForm(make: (choices: Choices, form: FormState) => Promise<Work>): Promise<Work> {
    const form = await refresh();
    const { problems, choices } = readForm(form, speech.language, today());
    return choices === null || problems.size > 0 ? { kind: "toCorrect" } : make(choices, form);
  }

  async function failure(error: unknown, wasBuild: boolean): Promise<Work> {
    return { kind: "failed", sentence: await failureSentence(error, speech), wasBuild };
  }

  async function buildFrom(choices: Choices, form: FormState): Promise<Extract<Work, { kind: "built" }>> {
    const built = await host.build(await planOf(choices), (share) => setWork({ kind: "underWay", share }));
    markBuilt(form);
    return { kind: "built", built, isRebuilt: isOurs, isShown: false };
  }

  useCellsOnReturn(async () => {
    if (isBusy.current) return;
    await refresh().catch(async (error: unknown) => setWork(await failure(error, false)));
  });

  return {
    work,
    build: () => run(true, buildFrom),
    showPage: () =>
      run(true, async (choices, form) => {
        const done = await buildFrom(choices, form);
        const { boardPage } = host;
        if (typeof boardPage === "function") await boardPage();
        else await host.goTo(done.built.sheets[0] ?? "");
        return { ...done, isShown: boardPage === "sheet" };
      }),
    download: () =>
      run(false, async (choices, form) => {
        const bytes = await fileOf(choices);
        const { download } = await import(/* webpackChunkName: "xlsx" */ "./workbook/download");
        return { kind: "downloaded", file: download(bytes, words.build.fileName(textIn(form, "name").trim())) };
      }),
  };
}
