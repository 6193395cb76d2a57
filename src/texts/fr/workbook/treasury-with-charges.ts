/** The texts of the sheet Trésorerie where charges are planned. */
import { noBreak } from "../figures";

export const treasuryWithChargesTexts = {
  purpose:
    "Dix-huit mois de trésorerie : ce qui arrive, ce qui se dépense, le solde dans trois scénarios et son point bas.",
  help: noBreak(
    "Solde en banque, plus les versements, moins les charges, de la situation au même jour de chaque mois. Une charge est payée le dernier jour de son mois.",
  ),
  scenarios: noBreak(
    "Prudent : sans la part variable, ni les produits qui ne sont pas notifiés. Central : aux taux saisis. Plein : à 100 %.",
  ),
  opening: "Solde en banque à la situation",
  covered: "Mois de charges que ce solde couvre",
  empty: "Périodes sans aucune charge prévue",
  emptyHelp: noBreak("Leur solde ne compte que ce qui arrive : prévoyez leurs charges."),
  head: {
    from: "Du",
    last: "Jusqu'au",
    grant: "ACI, central",
    other: "Autres produits",
    charges: "Charges",
    central: "Solde, central",
    prudent: "Solde, prudent",
    full: "Solde, plein",
    reserved: "Réservé aux soins non programmés",
    unknown: "Montants à saisir",
  },
  total: "Total",
  lowest: "Au plus bas",
  lowestHead: ["Scénario", "Solde", "Le"],
  chartTitle: "Solde au dernier jour de chaque période, charges payées (euros)",
  chartAltText: (facts: string) => `Courbes : soldes au dernier jour de chaque période. ${facts}`,
  chartFact: (day: string, [central = "", prudent = "", full = ""]: readonly string[]) =>
    `${day} : ${central}, ou ${prudent} (prudent) et ${full} (plein)`,
} as const;
