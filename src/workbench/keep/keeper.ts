/** Keeps the work in view: after each change, before another one takes its place, and as the page goes away. */
import type { Grid } from "../../hosts/workbench/grid";
import type { Session } from "../../taskpane/form/session";
import type { PaneMemory } from "../../taskpane/pane-context";
import { version } from "../../taskpane/version";
import { draftOf, nameIn, withDraft, type Draft } from "./draft";
import { holdWork, type Purpose } from "./hold";
import { leaveWork } from "./leaving";
import { listenToLeaving } from "./listen-to-leaving";
import { showInTab } from "./tab-work";
import { keepWork, newId, readWork, removeWork, type KeptWork, type Outcome, type WorkHead } from "./works-store";

/** Long enough for a burst of changes to be kept once. */
const silence = 400;

interface KeeperNews {
  /** Each time that something was kept, or could not be. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** Another tab has the work now. */
  readonly onTaken: (purpose: Purpose) => void;
}

/** A work that this tab alone writes. */
interface Held {
  readonly called: Pick<WorkHead, "id" | "name" | "isRenamed">;
  readonly draft: Draft | null;
  /** Something is to be kept of it: an empty sheet is no work. */
  readonly isFilled: boolean;
  readonly release: () => void;
}

export class Keeper {
  readonly #news: KeeperNews;
  #grid: Pick<Grid, "save"> | null = null;
  #held = emptyWork();
  #isChanged = false;
  /** How many times it is being kept at this moment. */
  #underWay = 0;
  /** Of the panes that have been shown: what an older one still says is of no more account. */
  #pane = 0;
  /** Nothing is kept while one work takes the place of another. */
  #isSwapping = false;
  #outcome: Outcome = "kept";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(news: KeeperNews) {
    this.#news = news;
  }

  get id(): string {
    return this.#held.called.id;
  }

  /** The pane holds something that no cell does. */
  get hasDraft(): boolean {
    return this.#held.draft !== null;
  }

  /** @returns what stops it */
  watch(grid: Pick<Grid, "save" | "onChange" | "onEdited">): () => void {
    this.#grid = grid;
    const stops = [
      // Who leaves before the figures are right takes what was typed along.
      grid.onEdited(() => void this.#touch()),
      grid.onChange(() => this.#change()),
      listenToLeaving({
        onHidden: () => void this.keepNow(),
        onLeft: () => this.#leave(),
        isUnsafe: () => this.#outcome !== "kept",
      }),
    ];
    return () => {
      this.#grid = null;
      clearTimeout(this.#timer);
      stops.forEach((stop) => stop());
    };
  }

  /** From now on there is something to keep. */
  fill(): void {
    if (this.#held.isFilled) return;
    this.#held = { ...this.#held, isFilled: true };
    this.#change();
  }

  /** For the pane that is shown now. @param isNew what the one before held is forgotten */
  paneMemory(isNew: boolean): PaneMemory {
    const pane = (this.#pane += 1);
    if (isNew) this.#held = { ...this.#held, draft: null };
    const { draft } = this.#held;
    return {
      begin: (session) => withDraft(session, draft),
      note: (session) => (pane === this.#pane ? this.#note(session) : undefined),
      others: () =>
        import(/* webpackChunkName: "pane" */ "./other-works").then(({ otherWorks }) => otherWorks(this.id)),
    };
  }

  /** Under a name that no change of the community's takes away. */
  rename(name: string): void {
    this.#held = { ...this.#held, called: { ...this.#held.called, name, isRenamed: true } };
    this.#change();
  }

  /**
   * Shows another work, once what is in view is kept. Whatever fails, the one in view stays.
   * @param id null for a new one
   * @param show is given what is kept under it; null when there is nothing
   */
  async swap<Shown>(id: string | null, show: (work: KeptWork | null) => Promise<Shown>): Promise<Shown> {
    await this.keepNow();
    this.#isSwapping = true;
    try {
      if (id === this.id) this.#held.release();
      const { next, shown } = await this.#hold(id, show);
      this.#held.release();
      this.#held = next;
      this.#isChanged = false;
      this.#pane += 1;
      showInTab(next.called.id);
      return shown;
    } finally {
      this.#isSwapping = false;
    }
  }

  async keepNow(): Promise<void> {
    clearTimeout(this.#timer);
    const work = this.#isChanged ? this.#work() : null;
    if (work === null) return;
    this.#isChanged = false;
    this.#underWay += 1;
    this.#outcome = await keepWork(work);
    this.#underWay -= 1;
    this.#isChanged ||= this.#outcome !== "kept";
    this.#news.onOutcome(this.#outcome);
  }

  /** Of the work in view nothing is left: show another one. */
  async erase(): Promise<void> {
    const { called, release } = this.#held;
    clearTimeout(this.#timer);
    this.#held = emptyWork();
    this.#isChanged = false;
    await removeWork(called.id);
    release();
  }

  async #hold<Shown>(wanted: string | null, show: (work: KeptWork | null) => Promise<Shown>) {
    const id = wanted ?? newId();
    const isInView = () => this.#held.release === release;
    const release = await holdWork(
      { id, purpose: "open" },
      {
        onAsked: async (purpose) => (isInView() ? this.#giveUp(purpose) : undefined),
        onNamed: (name) => (isInView() ? this.rename(name) : undefined),
      },
    );
    try {
      const work = wanted === null ? null : await readWork(id);
      const shown = await show(work);
      const { name = "", isRenamed = false } = work?.head ?? {};
      const called = { id, name, isRenamed };
      const next: Held = { called, draft: work?.body.draft ?? null, isFilled: work !== null, release };
      return { next, shown };
    } catch (error) {
      release();
      throw error;
    }
  }

  async #giveUp(purpose: Purpose): Promise<void> {
    await this.keepNow();
    this.#held = { ...this.#held, isFilled: false };
    this.#news.onTaken(purpose);
  }

  /** What it holds that no cell does, and the name of the community. */
  #note(session: Session): void {
    const { called, isFilled } = this.#held;
    const draft = draftOf(session);
    const named = called.isRenamed ? called : { ...called, name: nameIn(session) };
    this.#held = { ...this.#held, draft, called: named, isFilled: isFilled || draft !== null };
    this.#change();
  }

  /** To be kept when the page goes away, if not before. */
  #touch(): boolean {
    if (this.#isSwapping || !this.#held.isFilled) return false;
    this.#isChanged = true;
    return true;
  }

  #change(): void {
    if (!this.#touch()) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keepNow(), silence);
  }

  #leave(): void {
    const work = this.#isChanged || this.#underWay > 0 ? this.#work() : null;
    if (work !== null && !leaveWork(work)) void keepWork(work);
  }

  #work(): KeptWork | null {
    const { called, draft, isFilled } = this.#held;
    if (this.#grid === null || !isFilled || this.#isSwapping) return null;
    const head = { ...called, changed: Date.now(), version };
    return { head, body: { state: this.#grid.save(), draft } };
  }
}

function emptyWork(): Held {
  return {
    called: { id: newId(), name: "", isRenamed: false },
    draft: null,
    isFilled: false,
    release: () => undefined,
  };
}
