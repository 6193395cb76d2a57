/** Why an instalment is paid, rule by rule, in both languages. */
import { readSigned } from "../today";
import { contractOf } from "../../src/funding/time/contract";
import type { PaymentRule } from "../../src/funding/payment-kinds";
import { paymentsOf } from "../../src/funding/time/payments";
import { reasonOf as inEnglish } from "../../src/texts/en/payments";
import { reasonOf as inFrench } from "../../src/texts/fr/payments";
import { plainSpaces } from "../cli/run-cli";

const signature = "2023-01-01";
const aci = { tier: 2, schedule: "ACI2019", signature };
const av2 = { tier: 1, schedule: "AV2", signature };
const access = { ...aci, missions: { access: { start: "2023-07-02", rate: 0.625 } } };
const months = { ...access, assumptions: { prorationBasis: "months" } };
const stopped = { ...aci, missions: { pathways: { stop: "2023-07-02" } } };
const crisis = { ...av2, missions: { crisis: {} }, assumptions: { crises: ["2024-07-15"] } };
const undivided = { ...av2, missions: { access: { rate: 1 } } };
const aids = { ...aci, missions: {}, assumptions: { intentAid: { amount: 1 }, startUpSupplement: { amount: 1 } } };

const reasons: readonly (readonly [PaymentRule, object, string, string])[] = [
  [
    "operatingInFull",
    access,
    "Fonctionnement, année 1 : versé en entier à la signature, avant toute mission (accord, art. 9.1 ; contrat type, art. 6).",
    "Operating grant, year 1: paid whole at the signature, before any mission (agreement, art. 9.1; model contract, art. 6).",
  ],
  [
    "operatingAdvance",
    access,
    "Fonctionnement, année 2 : avance de 75 % à l'anniversaire du contrat (accord, art. 9.1 ; contrat type, art. 6).",
    "Operating grant, year 2: advance of 75% at the contract's anniversary (agreement, art. 9.1; model contract, art. 6).",
  ],
  [
    "operatingBalance",
    access,
    "Fonctionnement, année 2 : solde de 25 % après le dialogue de gestion (accord, art. 9.1 ; contrat type, art. 6).",
    "Operating grant, year 2: balance of 25% after the yearly dialogue (agreement, art. 9.1; model contract, art. 6).",
  ],
  [
    "startAdvance",
    access,
    "Accès aux soins, fixe, année 1 : avance de 75 % pour 183 jours sur 365, au démarrage de la mission (contrat type, art. 6.2).",
    "Access to care, fixed, year 1: advance of 75% for 183 days of 365, when the mission starts (model contract, art. 6.2).",
  ],
  [
    "anniversaryAdvance",
    access,
    "Accès aux soins, fixe, année 2 : avance de 75 %, à l'anniversaire du contrat (Sénat, rapport n° 32, 2025-2026).",
    "Access to care, fixed, year 2: advance of 75%, at the contract's anniversary (Senate, report no. 32, 2025-2026).",
  ],
  [
    "balance",
    access,
    "Accès aux soins, fixe, année 1 : solde pour 183 jours sur 365, l'avance déduite, après le dialogue de gestion (accord, art. 9.1 ; contrat type, art. 6).",
    "Access to care, fixed, year 1: balance for 183 days of 365, less the advance, after the yearly dialogue (agreement, art. 9.1; model contract, art. 6).",
  ],
  [
    "repayment",
    stopped,
    "Parcours pluriprofessionnels, fixe, année 1 : reprise de l'avance au-delà de ce qui est dû pour 182 jours sur 365 : mission ou contrat arrêtés, hypothèse à vérifier.",
    "Care pathways, fixed, year 1: advance beyond what is due for 182 days of 365 taken back: mission or contract stopped, assumption to be checked.",
  ],
  [
    "careBalance",
    months,
    "Accès aux soins, compensation SNP, année 1 : payé avec le solde pour 5 mois sur 12 : aucun texte lu n'en prévoit l'avance.",
    "Access to care, compensation, year 1: paid with the balance for 5 months of 12: no text read provides for an advance.",
  ],
  [
    "variable",
    access,
    "Accès aux soins, variable, année 1 : 62,5 % de 17 500 € pour 183 jours sur 365, avec le solde (accord, art. 9.1 ; contrat type, art. 6).",
    "Access to care, variable, year 1: 62.5% of €17,500 for 183 days of 365, with the balance (agreement, art. 9.1; model contract, art. 6).",
  ],
  [
    "undivided",
    undivided,
    "Accès aux soins, total, année 1 : répartition inconnue, comptée au taux de 100 % seulement, avec le solde.",
    "Access to care, total, year 1: split unknown, counted at a rate of 100% only, with the balance.",
  ],
  [
    "plan",
    crisis,
    "Crise sanitaire, plan de crise, année 1 : rédaction du plan, avec le solde de l'année (projet d'avenant 2, 2020).",
    "Health crisis, plan, year 1: plan drafted, with the year's balance (draft avenant 2, 2020).",
  ],
  [
    "update",
    crisis,
    "Crise sanitaire, mise à jour du plan, année 2 : mise à jour du plan, avec le solde de l'année (projet d'avenant 2, 2020).",
    "Health crisis, update, year 2: plan updated, with the year's balance (draft avenant 2, 2020).",
  ],
  [
    "crisis",
    crisis,
    "Crise sanitaire, crise déclarée, année 2 : crise grave déclarée le 15/07/2024 (projet d'avenant 2, 2020).",
    "Health crisis, crisis, year 2: grave crisis declared on 2024-07-15 (draft avenant 2, 2020).",
  ],
  [
    "intentAid",
    aids,
    "Aide à la lettre d'intention : aide versée une fois, montant saisi : le texte signé n'a pas été lu.",
    "Letter of intent: aid paid once, amount entered: the signed text has not been read.",
  ],
  [
    "startUpSupplement",
    aids,
    "Majoration de démarrage du fonctionnement : aide versée une fois, montant saisi : le texte signé n'a pas été lu.",
    "Start-up supplement to the operating grant: aid paid once, amount entered: the signed text has not been read.",
  ],
];

test.each(reasons)("%s", (rule, file, french, english) => {
  const payment = paymentsOf(contractOf(readSigned(file)), "central").find((one) => one.rule === rule);
  expect(payment && [plainSpaces(inFrench(payment)), plainSpaces(inEnglish(payment))]).toEqual([french, english]);
});

test("under the full scenario, the reason tells the full rate", () => {
  const full = paymentsOf(contractOf(readSigned(access)), "full").find(({ rule }) => rule === "variable");
  expect(full && plainSpaces(inFrench(full))).toContain("100 % de 17 500 €");
});
