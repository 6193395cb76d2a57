import type { SitePage } from "../../site-page";

export const treasurer: SitePage = {
  id: "treasurer",
  title: "Pour la trésorière ou le trésorier",
  lead: "Ce que l'on peut dépenser, ce qui ne l'est pas encore, et où le lire.",
  chapters: [
    {
      id: "debut",
      title: "Commencer",
      paragraphs: [
        "Trois champs du volet suffisent : le nom, la population (ou les communes), la date de signature. La taille, l'avenant et l'année de contrat s'écrivent d'eux-mêmes ; « Construire le classeur » fait le reste.",
        "Donnez ensuite le solde en banque du jour, sur la feuille Saisie : sans lui, rien n'est dit dépensable.",
      ],
    },
    {
      id: "depenser",
      title: "Ce que l'on peut dépenser",
      paragraphs: [
        "« Dépensable sans risque » : ce qui est en banque, plus les versements sûrs d'ici la fin de l'exercice, moins ce qui est engagé, moins ce qui est réservé et pas encore dépensé, moins les avances à rendre. C'est le seul chiffre qui engage.",
        "« Sûr » ne dépend d'aucun résultat. « À risque » suppose des objectifs atteints : à ne dépenser qu'une fois notifié.",
        "« À saisir » : le montant n'est dans aucun texte. Il ne compte pas pour zéro ; un total auquel il manque le dit.",
      ],
    },
    {
      id: "pages",
      title: "Quelle page pour qui",
      paragraphs: [
        "Synthèse : une page pour le bureau. Budget : les charges face aux produits. Trésorerie : mois par mois, le jour le plus bas. Versements : la liste datée, avec la raison de chacun. Exercices : ce qui appartient à l'année, pour le comptable. Hypothèses et sources : chaque texte, et ce qui reste à confirmer.",
        "À la demande : Écritures, Cerfa 12156, Compte rendu financier 15059, Suivi, Dialogue. Elles se choisissent dans le volet, section Budget.",
      ],
    },
    {
      id: "annee",
      title: "Au fil de l'année",
      paragraphs: [
        "Chaque mois, changez « Situation au » et le solde en banque : les chiffres du jour suivent.",
        "Avant le dialogue annuel, la page Dialogue dit mission par mission ce qui est fixe, ce qui peut être gagné, ce qui l'est, ce qui est dépensé. Après lui, le montant notifié prend la place de l'estimation.",
        "À la clôture, donnez la page Écritures à votre comptable : les comptes sont des propositions, son avis l'emporte.",
      ],
    },
    {
      id: "verifier",
      title: "Vérifier",
      paragraphs: [
        "La feuille Contrôles compte ce qui ne va pas, avec quoi faire. Synthèse montre en tête ce qui presse.",
        "Chaque montant s'ouvre sur sa base, son taux, son article et sa source : dans le volet en cliquant, dans la page en choisissant la cellule.",
      ],
    },
  ],
};
