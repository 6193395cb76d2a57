import type { ClosingWords, NextSaid } from "../../pane-closing-words";
import { number } from "../figures";
import { spaced } from "./spaced";

export const closingWords: ClosingWords = spaced({
  lead: "Après le dialogue de gestion, ce qui est notifié remplace l'estimation : les montants et les versements de l'année ne bougent plus, quoi qu'on change ensuite.",
  closed: (years) => (years.length === 1 ? `Année close : ${years.join()}.` : `Années closes : ${years.join(", ")}.`),
  none: (day) => `Au ${day}, aucune année de contrat finie ne reste à clore.`,
  year: {
    label: "Année à clore",
    help: "La prochaine construction la clôt ; « Revenir à avant » la rouvre.",
    notNow: "aucune",
    one: (year) => `année ${year}`,
  },
  notified: {
    label: "Part variable notifiée",
    help: "En euros, mission par mission. Un champ vide garde ce que donne le taux ou les indicateurs ; zéro s'écrit 0.",
  },
  expected: (amount, most) => `attendu ${amount}, au plus ${most}`,
  settled: { label: "Solde versé le", help: "Vide : le jour attendu." },
  reading: "Lecture…",
  outcome: (year, notified, rows) =>
    `La prochaine construction clôt l'année ${year} : ${notified} notifiés, sur ${number(rows)} lignes de la feuille Années closes.`,
  next: (year, said) => `L'année ${year} s'ouvre${begun(said)}.`,
  last: "C'est la dernière année du contrat : aucune ne s'ouvre.",
});

function begun({ tier, rates, followed }: NextSaid): string {
  const said = [
    ...(tier === null ? [] : [`taille ${tier}`]),
    ...(rates === 0 ? [] : [`${number(rates)} taux décidés`]),
    ...(followed === 0 ? [] : [`${number(followed)} indicateurs repris avec leurs cibles, à mesurer`]),
  ];
  return said.length === 0 ? " avec la taille et les taux déjà dits" : ` : ${said.join(", ")}`;
}
