import type { SitePage } from "../../site-page";

export const compatibility: SitePage = {
  id: "compatibility",
  title: "Compatibilité",
  lead: "Où le complément marche, et ce qui change d'un Excel à l'autre.",
  chapters: [
    {
      id: "excel",
      title: "Excel",
      paragraphs: [
        "Excel pour Microsoft 365 (Windows, Mac), Excel sur le web, Excel 2021 et les suivants. Excel pour iPad et Excel 2019 ne connaissent pas ces fonctions : leurs classeurs montrent les derniers chiffres calculés.",
        "Les noms des missions proposés pendant la frappe, les montants en euros et les dates montrées comme des dates demandent Microsoft 365 ou le web ; ailleurs les mêmes nombres paraissent sans format.",
      ],
    },
    {
      id: "sans",
      title: "Sans Excel",
      paragraphs: [
        "La page du tableur marche dans un Chrome, Edge, Firefox ou Safari à jour, et sans réseau dès la deuxième visite. Les classeurs téléchargés s'ouvrent dans Excel 2016 et suivants, LibreOffice et Gnumeric : leurs formules sont ordinaires, et n'ont pas besoin du complément.",
      ],
    },
    {
      id: "langues",
      title: "Langues",
      paragraphs: [
        "Le volet, les fonctions, l'aide et la page sont en français et en anglais, d'après Excel ou le navigateur ; les noms des fonctions ne changent pas. Les classeurs sont en français.",
      ],
    },
  ],
};
