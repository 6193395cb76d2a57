// Written by `npm run schedules` from the JSON files of this folder: do not edit by hand.
import type { AmountsPart } from "../schedule-parts";

export const amountsOfSchedules: readonly AmountsPart[] = [
  {
    id: "ACI2019",
    name: "Accord de 2019",
    aliases: ["accord 2019", "2019", "ACI"],
    effect: { from: "2019-08-25", to: "2022-03-31" },
    tierEdges: [0, 40000, 80000, 175001],
    lines: [
      {
        line: "operating",
        parts: { fixed: { amounts: [50000, 60000, 75000, 90000] } },
        total: { amounts: [50000, 60000, 75000, 90000] },
      },
      {
        line: "access",
        parts: {
          fixed: { amounts: [15000, 17500, 25000, 30000] },
          variable: { amounts: [15000, 17500, 25000, 30000] },
          compensation: { amounts: [10000, 12000, 15000, 20000] },
          earmarked: { amounts: [35000, 45000, 55000, 70000] },
        },
        total: { amounts: [75000, 92000, 120000, 150000] },
      },
      {
        line: "pathways",
        parts: {
          fixed: { amounts: [25000, 35000, 45000, 50000] },
          variable: { amounts: [25000, 35000, 45000, 50000] },
        },
        total: { amounts: [50000, 70000, 90000, 100000] },
      },
      {
        line: "prevention",
        parts: {
          fixed: { amounts: [10000, 15000, 17500, 20000] },
          variable: { amounts: [10000, 15000, 17500, 20000] },
        },
        total: { amounts: [20000, 30000, 35000, 40000] },
      },
      {
        line: "quality",
        parts: { fixed: { amounts: [7500, 10000, 15000, 20000] }, variable: { amounts: [7500, 10000, 15000, 20000] } },
        total: { amounts: [15000, 20000, 30000, 40000] },
      },
      {
        line: "support",
        parts: { fixed: { amounts: [5000, 7500, 10000, 15000] }, variable: { amounts: [5000, 7500, 10000, 15000] } },
        total: { amounts: [10000, 15000, 20000, 30000] },
      },
    ],
    coreMissions: ["access", "pathways", "prevention"],
  },
  {
    id: "AV2",
    name: "Avenant 2 (2022)",
    aliases: ["avenant 2", "2022"],
    effect: { from: "2022-04-01", to: null },
    tierEdges: [0, 40000, 80000, 175001],
    lines: [
      {
        line: "operating",
        parts: { fixed: { amounts: [50000, 60000, 75000, 90000] } },
        total: { amounts: [50000, 60000, 75000, 90000] },
      },
      {
        line: "access",
        parts: {
          fixed: { amounts: [null, null, 90000, null], suggestions: [55000, 70000, null, 110000] },
          variable: { amounts: [null, null, 35000, null], suggestions: [25000, 30000, null, 45000] },
        },
        total: { amounts: [80000, null, 125000, 155000], suggestions: [null, 100000, null, null] },
      },
      {
        line: "pathways",
        parts: {
          fixed: { amounts: [25000, 35000, 45000, 50000] },
          variable: { amounts: [25000, 35000, 45000, 50000] },
        },
        total: { amounts: [50000, 70000, 90000, 100000] },
      },
      {
        line: "prevention",
        parts: {
          fixed: { amounts: [10000, 15000, 17500, 20000] },
          variable: { amounts: [10000, 15000, 17500, 20000] },
        },
        total: { amounts: [20000, 30000, 35000, 40000] },
      },
      {
        line: "crisis",
        parts: {
          plan: { amounts: [25000, null, 45000, 50000], suggestions: [null, 35000, null, null] },
          update: { amounts: [12500, null, 22500, 25000], suggestions: [null, 17500, null, null] },
          crisis: { amounts: [37500, null, 67500, 75000], suggestions: [null, 52500, null, null] },
        },
        total: { amounts: [62500, null, 112500, 125000], suggestions: [null, 87500, null, null] },
      },
      {
        line: "quality",
        parts: { fixed: { amounts: [7500, 10000, 15000, 20000] }, variable: { amounts: [7500, 10000, 15000, 20000] } },
        total: { amounts: [15000, 20000, 30000, 40000] },
      },
      {
        line: "support",
        parts: { fixed: { amounts: [5000, 7500, 10000, 15000] }, variable: { amounts: [5000, 7500, 10000, 15000] } },
        total: { amounts: [10000, 15000, 20000, 30000] },
      },
    ],
    coreMissions: ["access", "pathways", "prevention", "crisis"],
  },
  {
    id: "PRE-ACI",
    name: "Avant l'accord",
    aliases: ["avant l'accord", "2016", "PREACI"],
    effect: null,
    tierEdges: [0, 30000, 80001, 175001],
    lines: [
      {
        line: "operating",
        parts: { fixed: { amounts: [92000, null, 149000, 149000] } },
        total: { amounts: [92000, null, 149000, 149000] },
      },
      {
        line: "envelope",
        parts: { variable: { amounts: [41000, null, 41000, 41000] } },
        total: { amounts: [41000, null, 41000, 41000] },
      },
    ],
    coreMissions: ["envelope"],
  },
  {
    id: "PROJET-AV2",
    name: "Projet d'avenant 2 (2020)",
    aliases: ["projet avenant 2", "projet 2020", "draft of Dec 2020"],
    effect: null,
    tierEdges: [0, 40000, 80000, 175001],
    lines: [
      {
        line: "operating",
        parts: { fixed: { amounts: [87500, 105000, 131250, 157500], following: [50000, 60000, 75000, 90000] } },
        total: { amounts: [87500, 105000, 131250, 157500] },
      },
      {
        line: "intent",
        parts: { fixed: { amounts: [15000, 17500, 25000, 30000] } },
        total: { amounts: [15000, 17500, 25000, 30000] },
      },
      {
        line: "crisis",
        parts: {
          plan: { amounts: [25000, null, null, 50000], suggestions: [null, 35000, 45000, null] },
          update: { amounts: [12500, null, null, 25000], suggestions: [null, 17500, 22500, null] },
          crisis: { amounts: [37500, null, null, 75000], suggestions: [null, 52500, 67500, null] },
        },
        total: { amounts: [62500, null, null, 125000] },
      },
    ],
    coreMissions: ["crisis"],
  },
  {
    id: "UNCAM2019",
    name: "Proposition de l'Uncam (2019)",
    aliases: ["proposition avril 2019", "UNCAM", "April 2019 proposal"],
    effect: null,
    tierEdges: [0, 40000, 80001, 175001],
    lines: [
      {
        line: "operating",
        parts: { fixed: { amounts: [50000, null, 70000, 70000] } },
        total: { amounts: [50000, null, 70000, 70000] },
      },
      {
        line: "envelope",
        parts: {
          fixed: { amounts: [null, null, null, null], suggestions: [62500, null, 115000, 115000] },
          variable: { amounts: [null, null, null, null], suggestions: [62500, null, 115000, 115000] },
        },
        total: { amounts: [125000, null, 230000, 230000] },
      },
    ],
    coreMissions: ["envelope"],
  },
];
