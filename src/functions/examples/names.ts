/** The words that most examples share. */
import { words } from "./example";

/** Schedules as the help shows them first: no address of a cell. */
export const accord2019 = "accord 2019";
export const avenant2 = "avenant 2";
export const proposal = "proposition avril 2019";

export const access = words("Accès aux soins", "Access to care");
export const pathways = words("Parcours pluriprofessionnels", "Care pathways");
export const prevention = words("Prévention", "Prevention");
export const quality = words("Qualité et pertinence", "Quality and relevance");
export const support = words("Accompagnement des PS", "Support for professionals");
export const crisis = words("Crise sanitaire", "Health crisis");
export const operatingGrant = words("Fonctionnement", "Operating grant");
export const total = words("Total", "Total");
