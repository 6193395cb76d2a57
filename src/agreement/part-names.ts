import type { Names } from "./line-names";
import type { PartOrTotal } from "./lines";

/** What people call each part of a line. */
export const partNames: Readonly<Record<PartOrTotal, Names>> = {
  total: { fr: "Total", en: "Total", also: [] },
  fixed: { fr: "Fixe", en: "Fixed", also: ["Volet fixe", "Part fixe"] },
  variable: { fr: "Variable", en: "Variable", also: ["Volet variable", "Part variable"] },
  compensation: { fr: "Compensation SNP", en: "Compensation", also: ["Compensation des professionnels"] },
  earmarked: { fr: "Enveloppe fléchée", en: "Earmarked", also: ["Fléchée", "Fléché"] },
  plan: { fr: "Plan de crise", en: "Plan", also: ["Rédaction", "Rédaction du plan"] },
  update: { fr: "Mise à jour du plan", en: "Update", also: ["Mise à jour"] },
  crisis: { fr: "Crise déclarée", en: "Crisis", also: ["Crise", "Crise grave"] },
};
