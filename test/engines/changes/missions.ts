import { access, assumption, known, rateOf, undivided, type Change } from "./change";

const compensation = assumption("Compensation des professionnels");
const earmarked = assumption("Enveloppe fléchée (traitement et orientation)");

/** The case with other choices for some of its missions. */
function withMissions<Case extends { readonly missions: object }>(base: Case, missions: object): Case {
  return { ...base, missions: { ...base.missions, ...missions } };
}

export const missionChanges: readonly Change[] = [
  {
    title: "a mission is left, its rate with it",
    before: known,
    typed: [
      [assumption("Parcours pluriprofessionnels"), "Non"],
      [rateOf("Parcours pluriprofessionnels"), 0],
    ],
    after: withMissions(known, { pathways: undefined }),
  },
  {
    title: "a mission is taken up at an awkward rate",
    before: known,
    typed: [
      [assumption("Accompagnement des PS"), "Oui"],
      [rateOf("Accompagnement des PS"), 0.333333],
    ],
    after: withMissions(known, { support: { rate: 0.333333 } }),
  },
  {
    title: "a rate changes",
    before: known,
    typed: [[rateOf("Accès aux soins"), 0.625]],
    after: withMissions(known, { access: { ...access, rate: 0.625 } }),
  },
  {
    title: "the rate of a mission whose split is unknown falls just under 100 %",
    before: undivided,
    typed: [[rateOf("Accès aux soins"), 0.999999]],
    after: withMissions(undivided, { access: { rate: 0.999999 } }),
  },
  {
    title: "the professionals are no longer compensated",
    before: known,
    typed: [[compensation, "Non"]],
    after: withMissions(known, { access: { ...access, compensation: false } }),
  },
  {
    title: "the earmarked scheme is not set up",
    before: known,
    typed: [[earmarked, "Non"]],
    after: withMissions(known, { access: { ...access, earmarked: false } }),
  },
  {
    title: "the crisis plan is brought up to date",
    before: undivided,
    typed: [[assumption("Plan de crise de l'année"), "Mise à jour"]],
    after: { ...undivided, assumptions: { crisisPlan: "updated", crisisDeclared: false } },
  },
  {
    title: "a grave crisis is declared",
    before: undivided,
    typed: [[assumption("Crise grave déclarée dans l'année"), "Oui"]],
    after: { ...undivided, assumptions: { crisisPlan: "drafted", crisisDeclared: true } },
  },
];
