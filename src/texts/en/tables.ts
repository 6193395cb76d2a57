import type { TableWords } from "../table-words";

export const tableWords: TableWords = {
  line: "Line",
  part: "Part",
  mission: "Mission",
  fixed: "Fixed",
  variable: "Variable",
  other: "Other parts",
  total: "Total",
  tier: "Tier",
  latestStart: "Latest start",
  latestDeployment: "Latest full deployment",
  free: "free",
};
