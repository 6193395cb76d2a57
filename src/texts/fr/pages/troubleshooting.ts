import type { SitePage } from "../../site-page";

export const troubleshooting: SitePage = {
  id: "troubleshooting",
  title: "Quand quelque chose ne va pas",
  lead: "Ce que l'on voit, et le remède.",
  chapters: [
    {
      id: "nom",
      title: "#NOM?",
      paragraphs: [
        "Le complément n'est pas chargé, ou la formule a été tapée avant lui : onglet Accueil, « Financement CPTS », puis Fonctions, « Réparer les formules ».",
      ],
    },
    {
      id: "valeur",
      title: "#VALEUR! et #N/A",
      paragraphs: [
        "#VALEUR! : un argument ne se lit pas. #N/A : le barème n'a pas ce montant. La phrase est sous le signe d'alerte jaune de la cellule.",
      ],
    },
    {
      id: "volet",
      title: "Le volet reste vide",
      paragraphs: [
        "Vérifiez que `appsforoffice.microsoft.com` et le site du complément sont permis par votre réseau, puis rouvrez le volet. Sous Windows, videz le cache d'Office si l'ancienne version reste : Fichier, Options, Centre de gestion de la confidentialité, Catalogues de compléments approuvés, « Au prochain démarrage d'Office, effacer… ».",
      ],
    },
    {
      id: "bouton",
      title: "Le bouton n'est pas dans le ruban",
      paragraphs: [
        "Une installation par l'administrateur peut prendre 24 heures. Insertion, Mes compléments, montre ce qui est là.",
      ],
    },
    {
      id: "dates",
      title: "Des nombres à la place de dates",
      paragraphs: ["45536 est une date qu'un Excel plus ancien montre en nombre : donnez à la cellule le format date."],
    },
    {
      id: "protege",
      title: "Une feuille protégée",
      paragraphs: [
        "Les feuilles bâties sont protégées sans mot de passe, hors des saisies : Révision, « Ôter la protection de la feuille ». Une reconstruction refuse plutôt que de perdre ce que vous avez écrit.",
      ],
    },
  ],
};
