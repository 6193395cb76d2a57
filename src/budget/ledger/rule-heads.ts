/** The heads of the rules that place entries, as a table of text has them: the first is the one that we write. */
export const ruleHeads = {
  account: ["Compte commence par", "Compte"],
  label: ["Libellé contient", "Libellé"],
  analytic: ["Analytique commence par", "Analytique", "Code analytique"],
  mission: ["Mission"],
} as const;

export type RuleColumn = keyof typeof ruleHeads;
export const ruleColumns = Object.keys(ruleHeads) as readonly RuleColumn[];
