/** What a case plans, refused: what is wrong, the case, and what the sentence says of it. */
import { indemnitiesRefusedByRules, indemnitiesRefusedByShape } from "./refused-indemnities";
import type { RefusedCase } from "../funding/refused-cases";
import { indicatorsRefusedByRules, indicatorsRefusedByShape } from "./refused-indicators";

const plan = (keys: object) => ({ population: 62000, signature: "2023-05-02", ...keys });
const rent = { nature: "rent", monthly: 800, first: "2024-01" };
const charge = (keys: object) => plan({ charges: [rent, { ...rent, ...keys }] });
const post = (keys: object) =>
  plan({ staff: [{ gross: 40000, employerRate: 0.42, start: "2024-01-01", end: "2024-12-31", ...keys }] });
const resource = (keys: object) => plan({ resources: [{ kind: "fir", notified: 1000, first: "2024-01", ...keys }] });
const shares = (own: object) => plan({ sharing: [{ name: "locaux", shares: own }] });
const transfer = (keys: object) =>
  plan({ transfers: [{ from: "pathways", to: "access", amount: 10, date: "2024-01-01", ...keys }] });

/** Wrong whatever else the case says: the JSON Schema knows it as well as the reader. */
export const plansRefusedByShape: readonly RefusedCase[] = [
  ...indicatorsRefusedByShape,
  ...indemnitiesRefusedByShape,
  ["charges that are no list", plan({ charges: rent }), "Valeur reçue pour « charges » : un objet. Donnez une liste"],
  ["an unknown key of a charge", charge({ montant: 5 }), "Clé reçue : « montant » dans « charges.1 », inconnue."],
  [
    "a negative amount",
    charge({ monthly: -1 }),
    "« charges.1.monthly » : montant reçu : -1. Donnez un nombre d'euros, de 0 à 10 000 000.",
  ],
  ["an absurd amount", charge({ monthly: 1e12 }), "« charges.1.monthly » : montant reçu : 1 000 000 000 000."],
  ["an amount in text", charge({ monthly: "800" }), "« charges.1.monthly » : montant reçu : « 800 », qui est un texte"],
  [
    "a month in words",
    charge({ first: "janvier" }),
    "« charges.1.first » : date reçue : « janvier ». Donnez un mois (2025-03)",
  ],
  [
    "an absurd index",
    charge({ indexation: 2 }),
    "« charges.1.indexation » : nombre reçu : 2. Donnez un nombre, de -0,5 à 0,5.",
  ],
  [
    "a rate in per cent",
    post({ employerRate: 42 }),
    "« staff.0.employerRate » : nombre reçu : 42. Donnez un nombre, de 0 à 1.",
  ],
  ["a post of more than full time", post({ share: 1.2 }), "« staff.0.share » : nombre reçu : 1,2."],
  [
    "a post that does not say when it begins",
    plan({ staff: [{ gross: 1, employerRate: 0, end: "2024-12-31" }] }),
    "Il manque « staff.0.start ».",
  ],
  ["a rule without a mission", plan({ ledgerRules: [{ account: "61" }] }), "Il manque « ledgerRules.0.mission »."],
  ["a resource of no known kind", resource({ kind: "don" }), "Valeur reçue pour « resources.0.kind »"],
  [
    "a share of a key that the earmarked money would bear",
    shares({ earmarked: 1 }),
    "Clé reçue : « earmarked » dans « sharing.0.shares », inconnue.",
  ],
  ["a key without shares", plan({ sharing: [{ name: "locaux" }] }), "Il manque « sharing.0.shares »."],
  [
    "a share of an unknown mission",
    shares({ acces: 1 }),
    "Clé reçue : « acces » dans « sharing.0.shares », inconnue. Clés admises : operating, access,",
  ],
  ["settings that are a list", plan({ accounting: [] }), "Valeur reçue pour « accounting » : une liste."],
  ["a class that is neither 73 nor 74", plan({ accounting: { product: "75" } }), "« accounting.product » : « 75 »"],
  [
    "an unknown page",
    plan({ charges: [rent], pages: ["cerfa", "15059"] }),
    'Valeur reçue pour « pages.1 » : « 15059 ». Donnez "cerfa", "report", "entries", "tracking" ou "dialogue".',
  ],
  [
    "a decision about nothing known",
    plan({ decisions: [{ contractYear: 1, subject: "logo" }] }),
    "Valeur reçue pour « decisions.0.subject » : « logo ».",
  ],
  ["a decision of no year", plan({ decisions: [{ subject: "tier" }] }), "Il manque « decisions.0.contractYear »."],
  ["a dialogue of a sixth year", plan({ dialogueYear: 6 }), "« dialogueYear » : 6 reçu, inconnu."],
  [
    "a rate agreed in per cent",
    plan({ decisions: [{ contractYear: 1, subject: "rate", rate: 80 }] }),
    "« decisions.0.rate » : nombre reçu : 80. Donnez un nombre, de 0 à 1.",
  ],
  [
    "more charges than a plan holds",
    plan({ charges: Array.from({ length: 501 }, () => rent) }),
    "« charges » : 501 lignes reçues. Donnez-en 500 au plus.",
  ],
  [
    "a label of 200 characters",
    charge({ label: "x".repeat(200) }),
    "« charges.1.label » : Texte reçu : 200 caractères. Donnez-en 120 au plus.",
  ],
  [
    "a charge without a month",
    plan({ charges: [{ nature: "rent", monthly: 800 }] }),
    "« charges.0.first » : rien n'est reçu.",
  ],
];

/** Wrong by rules that a schema cannot tell. */
export const plansRefusedByRules: readonly RefusedCase[] = [
  [
    "a rule that would place any entry",
    plan({ ledgerRules: [{ account: " ", mission: "access" }] }),
    "« ledgerRules.0.account » : cette règle vaudrait pour toutes les écritures.",
  ],
  [
    "a tier agreed that is none of the four",
    plan({ decisions: [{ contractYear: 1, subject: "tier", value: 5 }] }),
    "« decisions.0.value » : 5 reçu, inconnu. Donnez 1, 2, 3 ou 4.",
  ],
  ...indicatorsRefusedByRules,
  ...indemnitiesRefusedByRules,
  [
    "a shared charge of the earmarked money",
    charge({ mission: "earmarked", key: "prorata" }),
    "« charges.1.key » : une charge payée par l'argent réservé aux soins non programmés ne se partage pas.",
  ],
  [
    "an unknown mission",
    charge({ mission: "acces" }),
    "« charges.1.mission » : « acces » reçu, inconnu. Donnez operating, access,",
  ],
  [
    "a page of a budget that the case does not plan",
    plan({ pages: ["cerfa"] }),
    "« pages » : une page du budget est demandée, et ce cas ne prévoit rien. Donnez charges, staff ou resources",
  ],
  ["an unknown nature", charge({ nature: "divers" }), "« charges.1.nature » : « divers » reçu, inconnu. Donnez rent,"],
  [
    "neither a nature nor an account",
    plan({ charges: [{ monthly: 1, first: "2024-01" }] }),
    "« charges.0.nature » : rien n'est reçu.",
  ],
  [
    "an account of another class",
    charge({ account: "706" }),
    "« charges.1.account » : compte reçu : « 706 ». Donnez un compte de la classe 6",
  ],
  ["an account in words", charge({ account: "loyer" }), "« charges.1.account » : compte reçu : « loyer »."],
  ["an unknown line of the form", charge({ line: "999" }), "« charges.1.line » : « 999 » reçu, inconnu. Donnez 601,"],
  ["a month that does not exist", charge({ first: "2024-13" }), "« charges.1.first » : date reçue : « 2024-13 »."],
  [
    "a month of another century",
    charge({ first: "1999-01" }),
    "« charges.1.first » : date reçue : 01/01/1999. Donnez-en une du 01/01/2019 au 31/12/2099.",
  ],
  [
    "months reversed",
    charge({ last: "2023-12" }),
    "« charges.1.last » : fin reçue le 01/12/2023, avant le début, le 01/01/2024.",
  ],
  [
    "a charge of eleven years",
    charge({ last: "2034-12" }),
    "« charges.1.last » : 132 mois reçus. Donnez-en 120 au plus.",
  ],
  ["two prices", charge({ amount: 5 }), "« charges.1 » : prix reçu par amount ou monthly."],
  [
    "a product beyond any amount",
    plan({ charges: [{ nature: "fees", quantity: 1e6, unitCost: 1e6, first: "2024-01" }] }),
    "« charges.0.quantity » : montant reçu : 1 000 000 000 000.",
  ],
  [
    "a key that the case does not have",
    charge({ key: "locaux" }),
    "« charges.1.key » : « locaux » reçu, inconnu. Donnez prorata.",
  ],
  ["a post that ends before it begins", post({ end: "2023-12-31" }), "« staff.0.end » : fin reçue le 31/12/2023"],
  [
    "a resource of class 6",
    resource({ account: 6411 }),
    "« resources.0.account » : compte reçu : 6 411. Donnez un compte de la classe 7",
  ],
  [
    "more paid than notified",
    resource({ payments: [{ date: "2024-02-01", amount: 1000.01 }] }),
    "« resources.0.payments » : 1 000,01 € de versements reçus, pour 1 000 € attendus.",
  ],
  [
    "a resource tied to no project",
    resource({ tied: true }),
    "« resources.0 » : un produit affecté à un projet (tied) sans projet.",
  ],
  ["a key of 110 %", shares({ access: 0.6, pathways: 0.5 }), "« sharing.0.shares » : la clé « locaux » fait 110 %."],
  ["an empty key", shares({}), "la clé « locaux » fait 0 %."],
  ...["loc*", "loc?ux", "~locaux", ">5", "=A1"].map((name): RefusedCase => [
    `a key called ${name}`,
    plan({ sharing: [{ name, shares: { access: 1 } }] }),
    `« sharing.0.name » : le nom de clé « ${name} » a un signe que les tableurs lisent autrement`,
  ]),
  [
    "two keys whose names differ by their case",
    plan({
      sharing: [
        { name: "Locaux", shares: { access: 1 } },
        { name: "locaux", shares: { access: 1 } },
      ],
    }),
    "« sharing.1.name » : « locaux » est déjà le nom d'une clé.",
  ],
  [
    "two keys of one name",
    plan({
      sharing: [
        { name: "a", shares: { access: 1 } },
        { name: "a", shares: { access: 1 } },
      ],
    }),
    "« sharing.1.name » : « a » est déjà le nom d'une clé.",
  ],
  [
    "a key that has the name of ours",
    plan({ sharing: [{ name: "prorata", shares: { access: 1 } }] }),
    "« sharing.0.name » : « prorata » est déjà le nom d'une clé.",
  ],
  [
    "a transfer out of the earmarked money",
    transfer({ from: "earmarked" }),
    "« transfers.0.from » : l'argent réservé aux soins non programmés ne se vire pas ailleurs.",
  ],
  [
    "a transfer to where it comes from",
    transfer({ to: "pathways" }),
    "« transfers.0.to » : une enveloppe reçue de et vers elle-même.",
  ],
  [
    "an actual on no line",
    plan({ actuals: [{ line: "6411", amount: 1, date: "2024-01-01" }] }),
    "« actuals.0.line » : « 6411 » reçu, inconnu.",
  ],
];
