/** The columns that a table of communities may have, by all the heads that people give them; sentences show the first. */
import { lineNames } from "../agreement/line-names";
import { isMission, lineIds, type MissionId } from "../agreement/lines";
import { assumptionIds, assumptionNames, type AssumptionId } from "../funding/time/assumption-names";

const plain = {
  name: ["nom", "nom de la CPTS", "nom CPTS", "CPTS", "communauté"],
  file: ["fichier", "nom du fichier"],
  department: ["département", "dép", "dépt", "dept"],
  case: ["cas", "fichier de cas"],
  population: [
    "population",
    "habitants",
    "nombre d'habitants",
    "nombre habitants",
    "nb habitants",
    "nb d'habitants",
    "nb hab",
  ],
  communes: ["communes", "commune", "territoire", "liste des communes"],
  tier: ["taille", "taille du contrat"],
  tiers: ["tailles par année"],
  schedule: ["barème"],
  scheduleConfirmed: ["barème confirmé"],
  signature: ["signature", "date de signature", "date signature", "signé le", "signature du contrat"],
  day: ["situation", "situation au"],
  bankBalance: ["solde en banque", "solde bancaire", "banque"],
  commitments: ["engagements", "engagements à payer"],
  earmarkedSpent: ["déjà dépensé pour les soins non programmés", "déjà dépensé SNP"],
  missions: ["missions", "missions retenues"],
  rate: ["taux", "taux d'atteinte"],
  earmarkedOfFixed: ["part fixe de l'accès, dont réservé", "réservé de la part fixe"],
  crisisDeclared: ["crise grave dans l'année"],
  preparedBy: ["établi par"],
  preparedFor: ["pour", "remis à"],
  note: ["note"],
  suggestions: ["suggestions"],
} as const;

const missionColumns = { rate: "taux", start: "démarrage", stop: "arrêt" } as const;
type MissionColumn = keyof typeof missionColumns;

export type ColumnId = keyof typeof plain | `${MissionColumn}:${MissionId}` | `assumed:${AssumptionId}`;

export const heads: Readonly<Record<ColumnId, readonly string[]>> = {
  ...plain,
  ...ofMissions(),
  ...ofAssumptions(),
};

/** Of a column, the one that sentences show. */
export function headOf(id: ColumnId): string {
  return heads[id][0] ?? id;
}

function ofMissions() {
  const entries = Object.entries(missionColumns).flatMap(([column, word]) =>
    lineIds.filter(isMission).map((mission) => {
      const { fr, also } = lineNames[mission];
      return [`${column}:${mission}`, [fr, mission, ...also].map((name) => `${word} ${name}`)] as const;
    }),
  );
  return Object.fromEntries<readonly string[]>(entries) as Record<`${MissionColumn}:${MissionId}`, readonly string[]>;
}

function ofAssumptions() {
  const entries = assumptionIds.map(
    (id) => [`assumed:${id}`, [assumptionNames[id].fr, ...assumptionNames[id].also]] as const,
  );
  return Object.fromEntries<readonly string[]>(entries) as Record<`assumed:${AssumptionId}`, readonly string[]>;
}
