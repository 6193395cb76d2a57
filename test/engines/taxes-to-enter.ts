/** Budgets whose payroll tax no table gives, for some of their years or for all. */
import { community } from "../budget/community";

export const coordinator = {
  label: "Coordinatrice",
  gross: 45000,
  employerRate: 0.42,
  share: 0.8,
  start: "2021-03-15",
  end: "2022-12-31",
  groupPrice: 54000,
};

export const taxesToEnter = [
  {
    title:
      "a payroll tax to enter: wages known, unsaid and none, two financial years to August, one year said by a charge",
    json: {
      ...community,
      signature: "2025-03-01",
      situation: { day: "2026-06-30", bankBalance: 30000 },
      assumptions: { financialYearEnd: 8 },
      pages: ["cerfa", "report", "tracking"],
      charges: [
        { nature: "payrollTax", amount: 900.5, first: "2028-03", key: "prorata" },
        { nature: "payrollTax", monthly: null, mission: "access", first: "2022-11", last: "2023-02" },
      ],
      staff: [
        { ...coordinator, start: "2023-12-15", end: "2029-06-30" },
        { ...coordinator, gross: null, start: "2027-01-10", end: "2027-05-31", key: "prorata" },
        { ...coordinator, gross: 0, start: "2026-01-01", end: "2029-12-31" },
        { ...coordinator, start: "2030-01-01", end: "2030-12-31" },
        { ...coordinator, mission: "access", start: "2026-11-01", end: "2027-01-31" },
      ],
    },
  },
  {
    title: "a payroll tax to enter of every year, before the table",
    json: { ...community, staff: [{ ...coordinator, key: "prorata" }], pages: ["cerfa"] },
  },
] as const;
