import type { SitePage } from "../../site-page";

export const limits: SitePage = {
  id: "limits",
  title: "Limites",
  lead: "Ce que l'outil ne sait pas, ou ne fait pas.",
  chapters: [
    {
      id: "textes",
      title: "Ce que les textes ne disent pas",
      paragraphs: [
        "Avenant 2, taille 2 : l'accès aux soins et la crise sont inconnus ; tailles 1 et 4 : la répartition de l'accès aux soins. Votre contrat (article 6) les donne. La taille 3 vient de deux contrats.",
        "Le décompte des jours, la date du solde, le sort de l'acompte d'une mission arrêtée… sont des hypothèses nommées, que l'on change. Votre contrat l'emporte.",
      ],
    },
    {
      id: "faire",
      title: "Ce que l'outil ne fait pas",
      paragraphs: [
        "Sans date de signature, le budget est celui d'une seule année : ni versements, ni exercices.",
        "Les formules sans barème lisent l'accord de 2019, qui a cessé le 31 mars 2022 : nommez toujours le barème, entre guillemets.",
        "Le fichier téléchargé porte les feuilles que vous avez ajoutées, leurs formules et leurs largeurs ; pas leurs couleurs, leurs graphiques ni leurs cellules fusionnées.",
      ],
    },
    {
      id: "bornes",
      title: "Bornes",
      paragraphs: [
        "Un classeur relu : 80 Mo par feuille décompressée, 400 000 cellules. Une fonction : 200 lignes remplies par plage, 1 000 noms.",
      ],
    },
  ],
};
