import type { PlanWords } from "../../pane-plan-words";
import { spaced } from "./spaced";

export const planWords: PlanWords = spaced({
  wanted: {
    label: "Joindre un budget",
    help: "Les feuilles Charges, Postes, Produits, Clés et virements et Réalisé, à remplir ; Budget et Trésorerie en découlent.",
  },
  held: (rows) =>
    rows === 1
      ? "Ce classeur a un budget : 1 ligne saisie, que chaque reconstruction garde."
      : `Ce classeur a un budget : ${rows} lignes saisies, que chaque reconstruction garde.`,
  starter: {
    label: "Commencer par les charges habituelles d'une première année",
    help: "Coordination, locaux, outils, communication, temps des professionnels… Leurs montants restent à saisir.",
  },
  indicators: {
    label: "Proposer des indicateurs à suivre",
    help: "Ceux de l'accord national et des exemples locaux ; valeurs, références et cibles sont à saisir d'après le contrat. Un classeur qui en a déjà garde les siens.",
  },
  pages: "Pages en plus",
  page: {
    cerfa: { label: "Cerfa 12156", help: "Le budget, ligne à ligne, pour un financeur." },
    report: { label: "Compte rendu 15059", help: "Ce qui a été dépensé d'une subvention, après l'exercice." },
    tracking: { label: "Suivi du budget", help: "Prévu, réalisé, reste et atterrissage de l'exercice." },
    dialogue: { label: "Dialogue de gestion", help: "Une année de contrat, par mission, et ses décisions." },
    entries: { label: "Écritures", help: "Les écritures de clôture, pour l'expert-comptable." },
  },
  pasted: {
    label: "Charges à ajouter, copiées d'un autre classeur",
    help: "Copiez les lignes avec leurs titres (au moins Premier mois ; Mission, Nature, Libellé, Montant, Dernier mois…), puis collez-les ici.",
    place: "Charges collées",
    reading: "Lecture…",
    read: (charges) =>
      charges === 1
        ? "1 charge lue : elle s'ajoutera à la feuille Charges."
        : `${charges} charges lues : elles s'ajouteront à la feuille Charges.`,
  },
  ledger: "Lire le réalisé dans la comptabilité (FEC, journal, balance)",
  comparison: "Comparer avec d'autres cas",
  closing: "Clore une année de contrat, telle que notifiée",
  undated: "Sans date de signature, le classeur n'a ni page Budget ni Trésorerie.",
});
