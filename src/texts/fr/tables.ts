import type { TableWords } from "../table-words";

export const tableWords: TableWords = {
  line: "Ligne",
  part: "Part",
  mission: "Mission",
  fixed: "Fixe",
  variable: "Variable",
  other: "Autres parts",
  total: "Total",
  tier: "Taille",
  latestStart: "Démarrage au plus tard",
  latestDeployment: "Déploiement complet au plus tard",
  free: "libre",
};
