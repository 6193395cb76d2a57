import type { LedgerWords } from "../../pane-ledger-words";
import { number } from "../figures";
import { notCountedWords } from "../ledger";
import { spaced } from "./spaced";

export const ledgerWords: LedgerWords = spaced({
  lead: "Ce que le comptable donne devient la feuille Réalisé : les comptes 6 et 7, par mois, ligne du cerfa et mission. Rien ne quitte la machine, et rien des écritures n'est gardé.",
  file: {
    label: "Fichier du comptable",
    help: "Le FEC, un journal ou une balance, en texte (.txt, .csv). Choisissez-le ou déposez-le ici.",
  },
  text: {
    label: "Ou un journal, une balance, collés",
    help: "Copiez les lignes avec leurs titres : Compte, Débit, Crédit au moins ; Date, Libellé, Analytique…",
  },
  asOf: { label: "Jour de la balance", help: "Pour une balance, dont les lignes n'ont pas de date : 30/09/2026." },
  rules: {
    label: "Règles : à quelle mission va une écriture",
    help: "Des lignes copiées d'un tableau : Compte commence par ; Libellé contient ; Mission. La première qui convient l'emporte ; la construction les garde dans le classeur, d'une année à l'autre.",
  },
  place: { rules: "Règles" },
  reading: "Lecture…",
  percent: (share) => `Lecture : ${Math.floor(share * 100)} %`,
  tooLong: (megabytes) => `Ce fichier fait plus de ${megabytes} Mo : ce n'est pas la comptabilité d'une communauté.`,
  unreadable: "Ce fichier ne se lit plus : il a changé de place ou de contenu. Choisissez-le de nouveau.",
  read: (lines, kept, months) =>
    `${number(lines)} ${lines > 1 ? "lignes lues" : "ligne lue"}, dont ${number(kept)} de charges et de produits${monthsSaid(months)}.`,
  ...notCountedWords,
  unbalanced: (difference) => `Débits et crédits y diffèrent de ${difference} : ce n'est pas une comptabilité entière.`,
  nothingLeft: "Chaque charge a sa mission.",
  left: (entries, amount) =>
    `À ventiler : ${number(entries)} ${entries > 1 ? "écritures" : "écriture"} de charges, ${amount}, sans mission.`,
  toPlace: {
    title: "Comptes à ventiler",
    account: "Compte",
    amount: "Montant",
    mission: "Mission",
    place: (account) => `Mission du compte ${account}`,
    choose: "à ventiler",
    more: (accounts) => `Et ${number(accounts)} ${accounts > 1 ? "autres comptes" : "autre compte"}.`,
    entries: (count) => `${number(count)} ${count > 1 ? "écritures" : "écriture"}`,
  },
  toJoin: (rows) =>
    `La prochaine construction écrira ${number(rows)} ${rows > 1 ? "lignes" : "ligne"} dans Réalisé, à la place de celles de ces mois ; les autres mois restent.`,
  leave: "Ne pas reprendre ce réalisé",
});

function monthsSaid(months: readonly [first: string | null, last: string] | null): string {
  if (months === null) return "";
  const [first, last] = months;
  return first === null ? `, du début de l'exercice au ${last}` : `, du ${first} au ${last}`;
}
