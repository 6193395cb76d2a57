import type { SitePage } from "../../site-page";

export const privacy: SitePage = {
  id: "privacy",
  title: "Confidentialité",
  lead: "Tout se calcule sur votre ordinateur. Aucune donnée n'en sort.",
  chapters: [
    {
      id: "donnees",
      title: "Ce que le complément lit",
      paragraphs: [
        "Dans Excel, il lit les arguments des formules CPTS, les choix du volet et les feuilles qu'il a bâties ; il écrit dans le classeur ouvert quand vous le demandez. Dans le navigateur, il lit les fichiers que vous ouvrez.",
        "Il ne demande ni compte, ni nom, ni adresse, et n'a ni mesure d'audience, ni publicité, ni journal.",
      ],
    },
    {
      id: "lieu",
      title: "Où restent les données",
      paragraphs: [
        "Les choix et les montants restent dans votre classeur. La page du navigateur garde votre travail dans ce navigateur, sur cette machine, jusqu'à ce que vous l'effaciez ; « Mes travaux » permet de le faire.",
        "Le serveur qui donne les pages ne reçoit que la demande de ces pages, comme tout site.",
      ],
    },
    {
      id: "tiers",
      title: "Les autres",
      paragraphs: [
        "Dans Excel, la bibliothèque d'Office vient de `appsforoffice.microsoft.com`, comme Microsoft le demande à tout complément : sa propre déclaration de confidentialité s'y applique. La page du navigateur ne demande rien à personne.",
        "Le serveur des assistants et la ligne de commande n'ouvrent aucune connexion ; ce qu'un assistant fait d'une réponse dépend de lui.",
      ],
    },
    {
      id: "droits",
      title: "Vos droits",
      paragraphs: [
        "Nous ne détenons aucune donnée sur vous : il n'y a rien à demander, à corriger ni à effacer ailleurs que dans vos fichiers. Pour toute question : {contact}.",
      ],
    },
  ],
};
