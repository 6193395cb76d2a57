/** What a program, or an assistant, is answered. */
import { and, received } from "./figures";

interface TotalSaid {
  readonly tier: number;
  readonly schedule: string;
  readonly total: string;
  readonly unknown: number;
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
  total: ({ tier, schedule, total, unknown }: TotalSaid) =>
    unknown === 0
      ? `Barème « ${schedule} », taille ${tier} : ${total} pour l'année, aux taux du cas.`
      : `PROVISOIRE. Barème « ${schedule} », taille ${tier} : total connu ${total} pour l'année, ${toEnter(unknown)}, à reprendre du contrat.`,
  notTaken: (schedule: string, why: string) => `Barème « ${schedule} » : il ne prend pas ce cas. ${why}`,
  badDay: (day: string) => `Jour reçu : ${received(day)}. Donnez une date, par exemple "2026-11-30".`,
  noSignature:
    'Le cas n\'a pas de date de signature : sans elle, aucun versement n\'a de date. Ajoutez "signature", par exemple "2024-03-01".',
  payments: (count: number, unknown: number) =>
    unknown === 0
      ? `${many(count, "versement", "versements")} sur la durée du contrat.`
      : `${many(count, "versement", "versements")} sur la durée du contrat, dont ${toEnter(unknown)}, à reprendre du contrat.`,
};
