import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { computeFunding, type Funding } from "../funding/funding";
import type { Field, FieldValue, FormState } from "./form/form-state";
import { readForm, type FormReading } from "./form/read-form";
import { afterBuild, sessionOf, withCells, withField, type Session } from "./form/session";
import { usePane } from "./pane-context";
import { today } from "../hosts/today";
import { readCells } from "./workbook/workbook";

export interface BudgetForm {
  readonly form: FormState;
  readonly reading: FormReading;
  /** null as long as there is no territory. */
  readonly funding: Funding | null;
  /** The open workbook was made here. */
  readonly isOurs: boolean;
  readonly edit: (field: Field, value: FieldValue) => void;
  /** Reads the cells again; returns the form that follows them, beside what they say. @throws Refused */
  readonly refresh: () => Promise<Session>;
  /** The workbook now says what this form said. */
  readonly markBuilt: (form: FormState) => void;
}

export function useBudgetForm(): BudgetForm {
  const { host, speech, memory } = usePane();
  const [session, change] = useLatest<Session>(() => {
    const first = sessionOf(speech.date(today()));
    return memory?.begin(first) ?? first;
  });
  useEffect(() => memory?.note(session), [session]);
  const lastReading = useRef(0);
  const refresh = useCallback(async () => {
    const reading = ++lastReading.current;
    const cells = await readCells(host, speech.language);
    // An older answer that comes late says nothing of the workbook as it is.
    return change((now) => (reading === lastReading.current ? withCells(now, cells) : now));
  }, [host, speech]);
  const markBuilt = useCallback((form: FormState) => {
    lastReading.current += 1;
    change((now) => afterBuild(now, form));
  }, []);
  const edit = useCallback((field: Field, value: FieldValue) => void change((now) => withField(now, field, value)), []);
  const { form, isOurs } = session;
  const reading = useMemo(() => readForm(form, speech.language, today()), [form, speech]);
  const funding = useMemo(() => (reading.choices === null ? null : computeFunding(reading.choices)), [reading]);
  return { form, reading, funding, isOurs, edit, refresh, markBuilt };
}

/** Reads the cells when the pane opens, each time that the user comes back to it, and when they are known to change. */
export function useCellsOnReturn(read: () => Promise<unknown>): void {
  const { host } = usePane();
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const again = () => void latest.current();
    again();
    window.addEventListener("focus", again);
    const stop = host.onEdited?.(again);
    return () => {
      window.removeEventListener("focus", again);
      stop?.();
    };
  }, []);
}

/** A state that an operation which lasts can change as it is then, not as it was at its beginning. */
function useLatest<T>(first: () => T): readonly [T, (make: (now: T) => T) => T] {
  const [shown, show] = useState(first);
  const latest = useRef(shown);
  const change = useCallback((make: (now: T) => T) => {
    latest.current = make(latest.current);
    show(() => latest.current);
    return latest.current;
  }, []);
  return [shown, change];
}
