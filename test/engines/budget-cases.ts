/** Budgets that an accountant follows by hand, as whole cases. */
import { indemnityCase } from "./indemnity-case";
import { community } from "../budget/community";
import { otherCases } from "../budget/other-closing-cases";
import { caseOfFunds, fundCases } from "../budget/dedicated-fund-cases";
import { lackingBudget } from "./lacking-budget";
import { coordinator, taxesToEnter } from "./taxes-to-enter";
import { trackedBudgets } from "./tracked-budgets";
import { unknownMoney } from "./unknown-money";

export const budgetCases = [
  { title: "a coordinator hired on 15 March at 0.8 of a post", json: { ...community, staff: [coordinator] } },
  {
    title: "six posts whose payroll tax goes beyond the allowance, and two ways of being invoiced",
    json: {
      ...community,
      signature: "2024-03-01",
      situation: { day: "2025-01-31", bankBalance: 1234.56 },
      staff: [
        ...Array.from({ length: 6 }, (_, index) => ({
          ...coordinator,
          label: `Poste ${index + 1}`,
          share: 1,
          start: `2024-0${index + 1}-1${index}`,
          end: "2026-11-15",
          indexation: 0.015,
          mission: index % 2 === 0 ? "operating" : "access",
        })),
        { label: "Groupement", employment: "group", groupPrice: 31234.57, start: "2024-05-20", end: "2025-05-20" },
        {
          label: "Prestataire",
          employment: "contractor",
          contractorPrice: 12000.01,
          start: "2025-05-20",
          end: "2025-05-25",
        },
      ],
    },
  },
  ...taxesToEnter,
  ...otherCases.map(({ title, json }) => ({ title, json })),
  ...fundCases.map((one) => ({ title: one.title, json: caseOfFunds(one) })),
  {
    title: "charges from November to February across two years, indexed or not",
    json: {
      ...community,
      charges: [
        { nature: "software", amount: 1000.01, first: "2021-11", last: "2022-02" },
        { nature: "rent", monthly: 250, first: "2021-11", last: "2023-02", indexation: 0.02 },
        { nature: "fees", quantity: 37.5, unitCost: 24.99, first: "2021-11" },
        { nature: "travel", amount: 77.77, first: "2020-05", last: "2021-01" },
      ],
    },
  },
  {
    title: "a shared cost by key and pro rata, a transfer, and a charge that stays",
    json: {
      ...community,
      charges: [
        { nature: "rent", amount: 1000.01, first: "2021-05", key: "locaux" },
        { nature: "bank", amount: 333.33, first: "2021-05", key: "prorata" },
        { nature: "dues", monthly: 12.34, mission: "pathways", first: "2021-05", last: "2022-05", key: "locaux" },
        { nature: "fees", amount: 99.99, mission: "prevention", first: "2021-06" },
        { nature: "software", amount: 77.77, first: "2021-06", key: "siège" },
      ],
      sharing: [
        { name: "locaux", shares: { access: 0.5, pathways: 0.3, prevention: 0.2 } },
        { name: "siège", shares: { operating: 0.529, envelope: 0.471 } },
      ],
      transfers: [{ from: "pathways", to: "operating", amount: 5000, date: "2021-06-01" }],
    },
  },
  {
    title: "earmarked money half spent, other resources tied, asked and paid, on the lines of the form",
    json: {
      ...community,
      pages: ["cerfa", "report", "entries"],
      accounting: { product: "74" },
      actuals: [
        { line: "622", amount: 21000.5, date: "2021-06-30" },
        { line: "622", amount: -0.75, date: "2021-12-31" },
        { line: "616", amount: -0.5, date: "2021-07-01" },
        { line: "74orgasoc", amount: 90000.49, mission: "access", date: "2021-09-01" },
        { line: "74x", amount: 4000, date: "2021-09-01" },
        { line: "622", amount: 9000, date: "2022-01-01" },
      ],
      voluntary: [
        { kind: "volunteers", quantity: 33, unitCost: 14.5, date: "2021-05-05" },
        { kind: "goods", unitCost: 1200.49, date: "2021-12-31" },
        { kind: "relief", unitCost: 77.7, date: "2022-01-01" },
      ],
      situation: { day: "2021-08-31", bankBalance: 20000, earmarkedSpent: 10000 },
      charges: [
        { nature: "indemnities", mission: "earmarked", monthly: 1875, first: "2021-01", last: "2021-12" },
        {
          nature: "fees",
          mission: "outside",
          action: "repérage ?",
          amount: 14000.5,
          first: "2021-06",
          last: "2022-05",
        },
        { nature: "fees", mission: "outside", action: "Repérage x", amount: 77, first: "2021-06" },
      ],
      resources: [
        {
          kind: "fir",
          label: "Projet",
          mission: "outside",
          action: "Repérage ?",
          tied: true,
          opening: 1500,
          asked: 12000,
          notified: 9000.01,
          first: "2021-03",
          last: "2022-02",
          payments: [{ date: "2021-09-15", amount: 4500 }],
        },
        {
          kind: "municipal",
          label: "Commune",
          mission: "prevention",
          asked: 2500,
          first: "2021-10",
          payments: [{ date: "2021-10-31", amount: 2500 }],
        },
      ],
    },
  },
  {
    title: "charges, posts and resources whose amount is to be entered, shared or not, on the lines of the form",
    json: {
      ...community,
      pages: ["cerfa", "report"],
      situation: { day: "2021-08-31", bankBalance: 20000 },
      charges: [
        { nature: "rent", monthly: null, first: "2021-06", last: "2022-02", key: "locaux" },
        { nature: "bank", first: "2021-05", key: "prorata" },
        { nature: "fees", quantity: 3, unitCost: null, mission: "prevention", first: "2022-06", last: "2023-06" },
        { nature: "software", quantity: null, unitCost: 12, mission: "outside", first: "2020-12" },
        { nature: "rent", amount: 1000.01, first: "2021-06", last: "2022-02" },
      ],
      staff: [
        { ...coordinator, gross: null },
        { ...coordinator, employerRate: null, mission: "access" },
        { label: "Groupement", employment: "group", start: "2021-05-20", end: "2022-05-20" },
        { label: "Prestataire", employment: "contractor", start: "2022-12-31", end: "2023-01-01", key: "prorata" },
      ],
      resources: [
        { kind: "fir", label: "Projet", mission: "outside", first: "2021-03", last: "2022-02" },
        { kind: "municipal", label: "Commune", mission: "prevention", asked: 2500, first: "2021-10" },
      ],
      sharing: [{ name: "locaux", shares: { access: 0.5, pathways: 0.5 } }],
    },
  },
  {
    title: "a year that ends in August",
    json: {
      ...community,
      pages: ["entries"],
      accounting: { product: "73", variablePart: "notified" },
      missions: { access: { rate: 0.6 }, pathways: { rate: 0.35 }, prevention: { rate: 1 } },
      assumptions: { financialYearEnd: 8 },
      situation: { day: "2022-08-31", bankBalance: 5000 },
      charges: [{ nature: "rent", monthly: 650.55, first: "2021-03", last: "2023-06", indexation: 0.03 }],
      staff: [{ ...coordinator, end: "2023-04-17" }],
    },
  },
  {
    title: "indicators by steps, proportional, all or nothing, in euros, shares and points, some not measured",
    json: {
      tier: 3,
      schedule: "AV2",
      signature: "2023-03-01",
      situation: { day: "2024-08-31", bankBalance: 5000 },
      missions: {
        access: { rates: [0.4, 0.5] },
        pathways: { rate: 0.3 },
        prevention: { rate: 0.2, start: "2023-09-15" },
        quality: { rate: 1 },
      },
      indicators: [
        {
          mission: "access",
          contractYear: 1,
          label: "Appels régulés",
          value: 9000,
          level: "steps",
          steps: [
            { at: 100, earned: 3000 },
            { at: 200, earned: 6000 },
            { at: 300, earned: 9000 },
          ],
          achieved: 250,
          proof: "Relevé",
          link: "https://exemple.fr/appels",
        },
        { mission: "access", contractYear: 1, value: 21000, reference: 20, target: 12, achieved: 14.5 },
        { mission: "access", contractYear: 1, value: 5000, level: "allOrNothing", target: 1, achieved: 1 },
        { mission: "access", contractYear: 2, value: 35000, reference: 0, target: 3, achieved: 1 },
        { mission: "access", contractYear: 3, value: 34000.5, reference: 0, target: 3 },
        // To be entered: a value, a target, all the points of a mission.
        { mission: "access", contractYear: 4, label: "Admissions directes", direction: "down", achieved: 3 },
        { mission: "access", contractYear: 4, value: 5000, level: "allOrNothing", target: 1, achieved: 1 },
        { mission: "access", contractYear: 5, value: 35000, reference: 0, achieved: 1 },
        { mission: "quality", contractYear: 3, unit: "points", reference: 0, target: 7, achieved: 5 },
        {
          mission: "pathways",
          contractYear: 1,
          value: 45000,
          level: "allOrNothing",
          target: 5,
          achieved: 6,
          direction: "down",
        },
        { mission: "prevention", contractYear: 1, unit: "share", value: 0.6, reference: 0, target: 7, achieved: 3 },
        {
          mission: "prevention",
          contractYear: 1,
          unit: "share",
          value: 0.3,
          level: "allOrNothing",
          target: 1,
          achieved: 1,
        },
        { mission: "quality", contractYear: 2, unit: "points", value: 7, reference: 0, target: 7, achieved: 5 },
        {
          mission: "quality",
          contractYear: 2,
          unit: "points",
          value: 3,
          level: "steps",
          direction: "down",
          steps: [
            { at: 10, earned: 1 },
            { at: 4, earned: 3 },
          ],
          achieved: 10,
        },
      ],
    },
  },
  lackingBudget,
  indemnityCase,
  ...trackedBudgets,
  ...unknownMoney,
] as const;
