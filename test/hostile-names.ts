/** What a person may type as the name of a community: text that looks like a formula, like markup, like a path. */
export const hostileNames: readonly string[] = [
  "=1+1",
  "+A1",
  "-1",
  "@SUM(1)",
  "CPTS <Val> & \"Rives\" 'sud' 🏥",
  "[Val]:*?/\\",
  "É".repeat(200),
  "🏥".repeat(200),
];
