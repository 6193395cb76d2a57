/** What holds of every contract, from the case file to the cents: no tolerance on money. */
import fc from "fast-check";
import { toIso } from "../../../src/agreement/day";
import { scenarios, type Scenario } from "../../../src/funding/funding";
import { isWhole } from "../../share";
import { readSigned } from "../../today";
import { contractOf, type Contract } from "../../../src/funding/time/contract";
import { atFullRate, paymentsOf } from "../../../src/funding/time/payments";
import { ledgerOf, onLine } from "../../../src/funding/time/ledger";
import { financialYearsOf } from "../../../src/funding/situation/financial-years";
import { contractPeriodsOf, monthsOf } from "../../../src/funding/time/periods";
import { statementOf } from "../../../src/funding/time/statement";
import { anyAssumptions, anyContract, dayOf, type ContractFile, type MissionFile } from "./any-contract";

const contractIn = (file: object): Contract => contractOf(readSigned(file));
const sumOf = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const dueOf = ({ dues }: Contract, scenario: Scenario) => sumOf(dues.map(({ amounts }) => amounts[scenario]));

function check(holds: (file: ContractFile) => void, contracts = anyContract()): void {
  fc.assert(fc.property(contracts, holds), { numRuns: isWhole ? 500 : 150 });
}

test("the instalments of each due add up to it, under each scenario", () => {
  check((file) => {
    const contract = contractIn(file);
    const wrong = scenarios.flatMap((scenario) => {
      const paid = new Map(contract.dues.map((due) => [due, 0]));
      for (const { due, amount } of paymentsOf(contract, scenario)) paid.set(due, (paid.get(due) ?? 0) + amount);
      return contract.dues.filter((due) => paid.get(due) !== due.amounts[scenario]);
    });
    expect(wrong).toEqual([]);
  });
});

test("what an instalment would be if every objective were reached is the instalment of the full scenario", () => {
  check((file) => {
    const contract = contractIn(file);
    const full = paymentsOf(contract, "full");
    const wrong = paymentsOf(contract, "central").filter((payment) => {
      const same = full.find(({ due, kind }) => due === payment.due && kind === payment.kind);
      return atFullRate(payment) !== (same?.amount ?? 0);
    });
    expect(wrong).toEqual([]);
  });
});

test("every due and every instalment is a whole number of cents, and no due is below zero", () => {
  check((file) => {
    const contract = contractIn(file);
    const dues = contract.dues.flatMap(({ amounts }) => Object.values(amounts));
    const paid = scenarios.flatMap((scenario) => paymentsOf(contract, scenario).map(({ amount }) => amount));
    expect(dues.filter((amount) => !Number.isSafeInteger(amount) || amount < 0)).toEqual([]);
    expect(paid.filter((amount) => !Number.isSafeInteger(amount) || amount === 0)).toEqual([]);
  });
});

test("months, civil years and contract years make the same rights and the same cash, those that are due", () => {
  check((file) => {
    const contract = contractIn(file);
    const ledger = ledgerOf(contract, "central");
    const { extent } = ledger;
    const partitions = [
      monthsOf(extent),
      financialYearsOf(extent, contract.choices.time.financialYearEnd),
      contractPeriodsOf(contract.years, extent),
    ];
    const sums = partitions.map((periods) => {
      const rows = statementOf(ledger, periods);
      return [sumOf(rows.map(({ rights }) => rights.total)), sumOf(rows.map(({ cash }) => cash.total))];
    });
    const due = dueOf(contract, "central");
    expect(sums).toEqual([
      [due, due],
      [due, due],
      [due, due],
    ]);
  });
});

test("a contract year earns what is due for it, and nothing is carried over once all is paid", () => {
  check((file) => {
    const contract = contractIn(file);
    const ledger = ledgerOf(contract, "full");
    const rows = statementOf(ledger, contractPeriodsOf(contract.years, ledger.extent));
    const dues = [0, 1, 2, 3, 4, 5].map((year) =>
      sumOf(contract.dues.filter(({ contractYear }) => contractYear === year).map(({ amounts }) => amounts.full)),
    );
    expect(rows.map(({ rights }) => rights.total)).toEqual([...dues, 0]);
    expect(rows.at(-1)?.carriedOver).toBe(0);
  });
});

test("the lines add up to the whole, month by month, secure money and money at risk apart", () => {
  check(
    (file) => {
      const ledger = ledgerOf(contractIn(file), "central");
      const months = monthsOf(ledger.extent);
      const lines = [...new Set(ledger.accruals.map(({ line }) => line))];
      const byLine = lines.map((line) => statementOf(onLine(line, ledger), months));
      const added = months.map((_, index) =>
        (["secured", "atRisk", "total"] as const).flatMap((money) => [
          sumOf(byLine.map((rows) => rows[index]?.rights[money] ?? NaN)),
          sumOf(byLine.map((rows) => rows[index]?.cash[money] ?? NaN)),
        ]),
      );
      const whole = statementOf(ledger, months).map(({ rights, cash }) => [
        ...[rights.secured, cash.secured, rights.atRisk, cash.atRisk, rights.total, cash.total],
      ]);
      expect(added).toEqual(whole);
    },
    anyContract(fc.constant({})),
  );
});

test("no instalment comes before its event", () => {
  check((file) => {
    const contract = contractIn(file);
    const early = paymentsOf(contract, "full").filter(({ date, kind, contractYear, due }) => {
      const year = contract.years.find((one) => one.year === contractYear);
      const event = kind === "balance" || kind === "variable" ? (year?.to ?? Infinity) : due.running.from;
      return date < event;
    });
    expect(early).toEqual([]);
  });
});

test("no advance is paid for a mission before its start", () => {
  check((file) => {
    const starts = new Map(Object.entries(file.missions).map(([name, { start }]) => [name, start ?? file.signature]));
    const early = paymentsOf(contractIn(file), "full").filter(({ date, line }) => {
      return date < dayOf(starts.get(line) ?? "1901-01-01");
    });
    expect(early).toEqual([]);
  });
});

test("what is due never decreases with a rate, and the secure part of it never moves", () => {
  const raised = (mission: MissionFile): MissionFile => ({
    ...mission,
    ...(mission.rates && { rates: mission.rates.map((rate) => Math.min(1, rate + 0.1)) }),
  });
  check((file) => {
    const missions = Object.entries(file.missions).map(([name, mission]) => [name, raised(mission)] as const);
    const [lower, higher] = [contractIn(file), contractIn({ ...file, missions: Object.fromEntries(missions) })];
    const secured = ({ dues }: Contract) => dues.filter(({ nature }) => nature === "secured");
    expect(dueOf(lower, "central")).toBeLessThanOrEqual(dueOf(higher, "central"));
    expect(secured(lower).map(({ amounts }) => amounts)).toEqual(secured(higher).map(({ amounts }) => amounts));
  });
});

test("prudent is at most central, which is at most full, due by due", () => {
  check((file) => {
    const wrong = contractIn(file).dues.filter(({ amounts: { prudent, central, full } }) => {
      return prudent > central || central > full;
    });
    expect(wrong).toEqual([]);
  });
});

/** Four years are 1461 days, and bring back the same leap years. */
const fourYears = 1461;
const later = (iso: string) => toIso(dayOf(iso) + fourYears);

function fourYearsLater(file: ContractFile): object {
  const moved = ({ start, stop, ...rest }: MissionFile) => ({
    ...rest,
    ...(start && { start: later(start) }),
    ...(stop && { stop: later(stop) }),
  });
  const { crises, ...rest } = file.assumptions;
  return {
    ...file,
    signature: later(file.signature),
    missions: Object.fromEntries(Object.entries(file.missions).map(([name, mission]) => [name, moved(mission)])),
    assumptions: { ...rest, ...(Array.isArray(crises) && { crises: crises.map((date) => later(String(date))) }) },
  };
}

test("every date four years later: the same instalments, four years later", () => {
  const chosen = anyContract(
    anyAssumptions.map(({ startUpSupplement: _aid, ...rest }) => ({ ...rest, crisisEffect: "2019-08-25" })),
  ).map((file) => ({
    ...file,
    schedule: file.schedule ?? "ACI2019",
    assumptions: { ...file.assumptions, scheduleRule: "chosen" },
  }));
  check((file) => {
    const told = (one: object, shift: number) =>
      paymentsOf(contractIn(one), "central").map(({ date, due: _due, ...rest }) => ({
        ...rest,
        date: date + shift,
      }));
    expect(told(fourYearsLater(file), 0)).toEqual(told(file, fourYears));
  }, chosen);
});

test("days and months agree on missions that run whole years", () => {
  const whole = anyContract(anyAssumptions.map(({ prorationBasis: _basis, ...rest }) => rest)).map((file) => ({
    ...file,
    missions: Object.fromEntries(
      Object.entries(file.missions).map(([name, { rates }]) => [name, { ...(rates && { rates }) }]),
    ),
    assumptions: { ...file.assumptions, crisisEffect: "2019-08-25" },
  }));
  check((file) => {
    const amounts = (prorationBasis: string) => {
      const { dues } = contractIn({ ...file, assumptions: { ...file.assumptions, prorationBasis } });
      return dues.map((due) => due.amounts);
    };
    expect(amounts("months")).toEqual(amounts("days"));
  }, whole);
});

test("a balance paid later moves balances alone, neither what is due nor what is given back", () => {
  check((file) => {
    const delayed = (balanceDelay: number) =>
      paymentsOf(contractIn({ ...file, assumptions: { ...file.assumptions, balanceDelay } }), "central");
    const told = (balanceDelay: number, isMoved: boolean) =>
      delayed(balanceDelay)
        .filter(({ due, date, kind }) => {
          const isBalance = date === due.rest.date && due.rest.date !== due.running.from;
          return (isBalance && kind !== "repayment") === isMoved;
        })
        .map(({ date, amount }) => (isMoved ? amount : [date, amount]));
    expect(sumOf(delayed(5).map(({ amount }) => amount))).toBe(sumOf(delayed(0).map(({ amount }) => amount)));
    expect(told(5, false)).toEqual(told(0, false));
  });
});
