import type { SitePage } from "../../site-page";

export const terms: SitePage = {
  id: "terms",
  title: "Conditions d'utilisation",
  lead: "Un logiciel libre, donné sans garantie : le contrat de votre communauté l'emporte toujours.",
  chapters: [
    {
      id: "licence",
      title: "La licence",
      paragraphs: [
        "Le logiciel est sous licence MIT : chacun peut s'en servir, le copier, le changer et le donner, gratuitement, en gardant cette licence. Les logiciels qu'il contient ont chacun la leur, toutes dans `THIRD-PARTY-NOTICES.txt`.",
      ],
    },
    {
      id: "chiffres",
      title: "Les chiffres",
      paragraphs: [
        "Les montants viennent de textes publics, cités un à un avec leur degré de confiance. Ils ne remplacent ni votre contrat, ni l'avis de votre caisse ou de votre comptable. Un montant que personne n'a publié reste inconnu.",
        "Ni l'Assurance maladie ni Microsoft n'ont part à ce logiciel.",
      ],
    },
    {
      id: "garantie",
      title: "Sans garantie",
      paragraphs: [
        "Le logiciel est donné en l'état, sans garantie d'aucune sorte ; ses auteurs ne répondent pas des décisions prises avec lui. Rien ici n'ôte un droit que la loi vous donne.",
      ],
    },
  ],
};
