import type { SitePage } from "../../site-page";

export const support: SitePage = {
  id: "support",
  title: "Aide et contact",
  lead: "Où trouver une réponse, et à qui écrire.",
  chapters: [
    {
      id: "contact",
      title: "Écrire à quelqu'un",
      paragraphs: [
        "Adresse : {contact}.",
        "Dites la version (au bas des Outils du volet), Excel et son numéro (Fichier, Compte), ce que vous avez fait, ce que vous attendiez, et la phrase affichée. N'envoyez pas un classeur qui contient des noms : les chiffres d'une formule suffisent.",
      ],
    },
    {
      id: "avant",
      title: "Avant d'écrire",
      paragraphs: [
        "Une cellule sans montant dit pourquoi : cliquez sur la cellule, puis sur le signe d'alerte jaune.",
        "La page « Quand quelque chose ne va pas » donne les remèdes, la page « Limites » ce que l'outil ne sait pas.",
      ],
    },
  ],
};
