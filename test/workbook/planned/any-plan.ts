/** Any plan that a case may hold, as its file has it. */
import fc from "fast-check";
import { natureIds } from "../../../src/budget/natures";
import { chargeLines, productLines } from "../../../src/budget/form/form-lines";
import { sharingEnvelopes } from "../../../src/budget/planned";
import { resourceKindIds } from "../../../src/budget/resource-kinds";

const missions: readonly string[] = [...sharingEnvelopes, "earmarked"];
const sharers: readonly string[] = sharingEnvelopes;
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
const indexation = fc.integer({ min: -50, max: 50 }).map((part) => part / 100);
const text = fc.oneof(
  fc.constantFrom("", "Loyer", "=1+1", "+33 1 23", "-Val", "@SUM(A1)", "12", "03/2026", "VRAI", "Frais « divers »"),
  fc.string({ maxLength: 20 }).map((one) => one.replace(/\p{C}/gu, "")),
);
const day = fc.integer({ min: 0, max: 3000 }).map((after) => iso(after));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** To be entered. */
const orMissing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 7 });

function iso(after: number): string {
  return new Date(Date.UTC(2023, 0, 1 + after)).toISOString().slice(0, 10);
}

/** In order. */
const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 })).map(([first, more]) => {
  const month = (rank: number) => `${2023 + Math.floor(rank / 12)}-${String((rank % 12) + 1).padStart(2, "0")}`;
  return { first: month(first), last: month(first + more) };
});
const days = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 900 })).map(([start, more]) => {
  return { start: iso(start), end: iso(start + more) };
});

const price = fc.oneof(
  amount.map((one) => ({ amount: one })),
  amount.map((one) => ({ monthly: one })),
  fc.record({ quantity: fc.integer({ min: 0, max: 800 }).map((part) => part / 8), unitCost: amount }),
  // To be entered.
  fc.constantFrom({}, { monthly: null }, { quantity: 3, unitCost: null }, { quantity: null, unitCost: 12.5 }),
);

const placed = { mission: fc.constantFrom(...missions), action: text, label: text, note: text };
const keyOf = (names: readonly string[]) => fc.constantFrom(undefined, "prorata", ...names);
/** Money that is earmarked is not shared. */
const unshared = <T extends { mission: string; key?: string | undefined }>(row: T) =>
  row.mission === "earmarked" ? { ...row, key: undefined } : row;

const chargeOf = (names: readonly string[]) =>
  fc
    .tuple(
      fc.record({
        ...placed,
        nature: fc.constantFrom(...natureIds),
        account: fc.constantFrom(undefined, "6132", "62141", "6411", "65"),
        line: fc.constantFrom(undefined, ...chargeLines),
        indexation,
        key: keyOf(names),
      }),
      price,
      span,
    )
    .map(([row, cost, months]) => unshared({ ...row, ...cost, ...months }));

const postOf = (names: readonly string[]) =>
  fc
    .tuple(
      fc.record({
        ...placed,
        employment: fc.constantFrom("employee", "group", "contractor"),
        gross: orMissing(amount),
        employerRate: orMissing(share),
        share,
        indexation,
        key: keyOf(names),
        groupPrice: orMissing(amount),
        contractorPrice: orMissing(amount),
      }),
      days,
    )
    .map(([row, held]) => unshared({ ...row, ...held }));

const resource = fc
  .tuple(
    fc.record({
      ...placed,
      kind: fc.constantFrom(...resourceKindIds),
      account: fc.constantFrom(undefined, "741", "7541", "706"),
      line: fc.constantFrom(undefined, ...productLines),
      asked: optional(amount),
      notified: orMissing(amount),
      tied: fc.boolean(),
      opening: amount,
      parts: fc.array(fc.tuple(share, day), { maxLength: 4 }),
    }),
    span,
  )
  .map(([{ parts, tied, ...row }, months]) => {
    const most = row.notified ?? row.asked ?? 1000;
    const payments = parts.map(([part, date]) => ({ date, amount: Math.floor((most * part * 100) / 4) / 100 }));
    return { ...row, ...months, payments, tied: tied && /\S/.test(row.action) };
  });

/** Shares in thousandths that make 1, between some missions. */
const shares = fc.tuple(fc.constantFrom(...sharers), fc.constantFrom(...sharers), share).map(([one, other, part]) => {
  return one === other ? { [one]: 1 } : { [one]: part, [other]: (1000 - Math.round(part * 1000)) / 1000 };
});

const transfer = fc
  .tuple(fc.constantFrom(...sharers), fc.constantFrom(...missions), amount, day)
  .filter(([from, to]) => from !== to)
  .map(([from, to, moved, date]) => ({ from, to, amount: moved, date }));

const result = fc.integer({ min: -300, max: 300 });
const indicator = fc
  .record({
    mission: fc.constantFrom("access", "pathways", "prevention"),
    contractYear: fc.constantFrom(1, 2, 5),
    label: text,
    value: orMissing(fc.integer({ min: 1, max: 3_000_000 }).map((cents) => cents / 100)),
    achieved: fc.option(result, { nil: undefined }),
    target: result,
    by: fc.nat(2),
    proof: text,
  })
  .map(({ by, target, ...row }) => {
    if (by === 0) return { ...row, level: "linear", reference: target - 7, target };
    if (by === 1) return { ...row, level: "allOrNothing", direction: "down", target };
    return { ...row, level: "steps", direction: "up", steps: [{ at: target, earned: (row.value ?? 2) / 2 }] };
  });

/** A code or a name that formulas look for has none of their signs. */
const matched = text.filter((one) => !/[*?~]|^\s*[<>=]/.test(one) && one.trim() !== "");
const declaration = fc.record({
  date: day,
  person: fc.oneof(fc.constantFrom("P1", "p1", "007", "7"), matched),
  profession: fc.constantFrom(undefined, "Médecin", "Toutes", "médecin"),
  mission: fc.constantFrom(undefined, ...missions),
  action: text,
  nature: fc.constantFrom("indemnity", "remuneration"),
  activity: fc.constantFrom(undefined, "Réunion", "réunion", "Garde"),
  quantity: optional(fc.integer({ min: 0, max: 99 }).map((part) => part / 8)),
  amount: optional(amount),
  document: text,
  state: fc.constantFrom(undefined, "declared", "validated", "paid"),
});
const rate = (profession: string | undefined, activity: string) =>
  fc.record({
    profession: fc.constant(profession),
    activity: fc.constant(activity),
    mode: fc.constantFrom(undefined, "hour", "halfDay", "lump"),
    indemnity: optional(amount),
    remuneration: optional(amount),
    voted: optional(day),
  });
const indemnities = fc.record({
  account: fc.constantFrom(undefined, "6228", "6588"),
  secondCap: optional(amount),
  rates: fc.tuple(rate("Médecin", "Réunion"), rate(undefined, "Réunion"), rate("Infirmier", "Garde")),
  declarations: fc.array(declaration, { maxLength: 6 }),
});

const correction = fc.record({
  mission: fc.constantFrom(undefined, ...missions),
  class: fc.constantFrom("60", "64", "69"),
  date: day,
  ahead: fc.constantFrom(undefined, "budget", "trend"),
  amount: optional(fc.integer({ min: -9999, max: 9999 }).map((cents) => cents / 100)),
  reason: text,
});

const decision = fc.record({
  contractYear: fc.constantFrom(1, 2, 3, 5),
  subject: fc.constantFrom("tier", "mission", "rate", "target", "other"),
  mission: fc.constantFrom(undefined, ...missions),
  rate: optional(share),
  value: optional(fc.constantFrom(1, 4)),
  label: text,
});

export const anyPlan = fc.integer({ min: 0, max: 3 }).chain((count) => {
  const names = ["locaux", "+1+1", "au prorata des heures"].slice(0, count);
  return fc.record({
    sharing: fc.tuple(...names.map((name) => shares.map((one) => ({ name, shares: one })))),
    charges: fc.array(chargeOf(names), { maxLength: 12 }),
    staff: fc.array(postOf(names), { maxLength: 4 }),
    resources: fc.array(resource, { maxLength: 5 }),
    transfers: fc.array(transfer, { maxLength: 4 }),
    voluntary: fc.array(
      fc.record({
        kind: fc.constantFrom("volunteers", "services", "goods", "relief"),
        label: text,
        quantity: fc.integer({ min: 0, max: 99 }),
        unitCost: amount,
        date: day,
      }),
      { maxLength: 3 },
    ),
    actuals: fc.array(
      fc.record({
        line: fc.constantFrom(...chargeLines, ...productLines),
        mission: fc.constantFrom(undefined, ...missions),
        amount: fc.tuple(amount, fc.boolean()).map(([euros, isUndone]) => (isUndone && euros > 0 ? -euros : euros)),
        date: day,
      }),
      { maxLength: 4 },
    ),
    accounting: fc.record({
      product: fc.constantFrom(undefined, "73", "74"),
      variablePart: fc.constantFrom("central", "notified"),
      bufferMonths: fc.constantFrom(undefined, 0, 3),
    }),
    indicators: fc.option(fc.array(indicator, { maxLength: 5 }), { nil: undefined }),
    indemnities: fc.option(indemnities, { nil: undefined }),
    lastActualMonth: optional(fc.constantFrom("2025-03", "2026-12")),
    corrections: fc.array(correction, { maxLength: 3 }),
    received: optional(fc.array(fc.record({ date: day, amount, label: text }), { maxLength: 3 })),
    ledgerRules: optional(
      fc.array(
        fc.record({
          account: fc.constantFrom("6", "6132"),
          label: text,
          analytic: text,
          mission: fc.constantFrom(...missions),
        }),
        { maxLength: 3 },
      ),
    ),
    dialogueYear: optional(fc.constantFrom(1, 3, 5)),
    decisions: fc.array(decision, { maxLength: 3 }),
    pages: fc.subarray(["cerfa", "report", "entries", "tracking", "dialogue"]),
  });
});
