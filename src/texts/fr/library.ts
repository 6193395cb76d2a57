/** What a program, or an assistant, is answered. */
import { and, or, received } from "./figures";

interface TotalSaid {
  readonly tier: number;
  readonly schedule: string;
  /** Whether it is law, on the day of the answer. */
  readonly status: string;
  /** What is known of it. */
  readonly total: string;
  readonly unknown: number;
  /** A proposal or a memory: no contract will tell what it leaves unsaid. */
  readonly isCompared: boolean;
}

const many = (count: number, one: string, several: string) => `${count} ${count > 1 ? several : one}`;
const toEnter = (count: number) => many(count, "montant inconnu", "montants inconnus");

export const libraryTexts = {
  ofArguments: "calcul d'après ce qui est donné, sans montant d'un barème",
  ofContract: "Montants que le cas dit être ceux du contrat",
  answer: (name: string, shown: string) => `CPTS.${name} donne ${shown}.`,
  table: (rows: number) => `un tableau de ${many(rows, "ligne", "lignes")}`,
  schedules: (all: readonly (readonly [name: string, status: string])[]) =>
    `${many(all.length, "barème", "barèmes")} : ${and(all.map(([name, status]) => `« ${name} » (${status})`))}.`,
  amounts: (schedule: string, unknown: number) =>
    unknown === 0
      ? `Tous les montants du barème « ${schedule} » sont connus.`
      : `Barème « ${schedule} » : ${toEnter(unknown)}, à reprendre d'un contrat.`,
  total: ({ tier, schedule, status, total, unknown, isCompared }: TotalSaid) =>
    unknown === 0
      ? `Barème « ${schedule} » (${status}), taille ${tier} : ${total} pour l'année, aux taux du cas.`
      : `PROVISOIRE. Barème « ${schedule} » (${status}), taille ${tier} : total connu ${total} pour l'année, ${toEnter(unknown)}${isCompared ? "" : ", à reprendre du contrat"}.`,
  /** What a figure was read in. */
  readIn: (all: readonly (readonly [name: string, status: string])[]) =>
    `${all.length > 1 ? "Barèmes lus" : "Barème lu"} : ${and(all.map(([name, status]) => `« ${name} » (${status})`))}.`,
  exists: (path: string) =>
    `Le fichier ${received(path)} existe déjà et n'a pas été touché. Donnez un autre nom, ou demandez de le remplacer par force: true.`,
  strayOption: (option: string, known: readonly string[]) =>
    `Option reçue : ${received(option)}, inconnue. Donnez ${or(known)}.`,
  notAName: (name: unknown) => `Nom de fonction reçu : ${received(name)}. Donnez un texte, par exemple "MISSION".`,
  notAList: (values: unknown) =>
    `Arguments reçus : ${received(values)}. Donnez-en la liste, dans l'ordre d'une formule, par exemple ["accès aux soins", 2, 0.8].`,
  notTaken: (schedule: string, why: string) => `Barème « ${schedule} » : il ne prend pas ce cas. ${why}`,
  badDay: (day: unknown) => `Jour reçu : ${received(day)}. Donnez une date, par exemple "2026-11-30".`,
  noSignature:
    'Le cas n\'a pas de date de signature : sans elle, aucun versement n\'a de date. Ajoutez "signature", par exemple "2024-03-01".',
  payments: (count: number, unknown: number) =>
    unknown === 0
      ? `${many(count, "versement", "versements")} sur la durée du contrat.`
      : `${many(count, "versement", "versements")} sur la durée du contrat, dont ${toEnter(unknown)}, à reprendre du contrat.`,
};
