/** What a terminal says of a budget. */
import { budgetSaid } from "../../src/cli/budget-said";
import { plainSpaces } from "../cli/run-cli";
import { community } from "./community";
import { readBudget } from "./read-plan";

const said = (plan: object) => plainSpaces(budgetSaid(readBudget({ ...community, ...plan })).join("\n"));
const rent = { nature: "rent", monthly: 20000, first: "2021-01", last: "2021-12" };

test("says the balance of each year, the lowest day, and the rate that would balance", () => {
  // 240 000 of charges against 184 500: 55 500 of 67 500 is 82.3 %, rounded up. On 31 December: 130 625 - 240 000.
  const text = said({ charges: [rent] });
  expect(text).toContain(
    "Exercice 2021 : 184 500 € d'ACI sûrs, 0 € à risque, 0 € d'autres produits, 240 000 € de charges ; solde -55 500 €\n",
  );
  expect(text).toContain(
    "Trésorerie sur 18 mois : au plus bas -109 375 € le 31/12/2021 ; le solde couvre 1 mois de charges",
  );
  expect(text).toContain(
    "• Exercice 2021 : il manque 55 500 € pour l'équilibre. Un taux d'atteinte de 82,3 % y suffit.",
  );
});

test("says how many amounts of the grant are missing from a balance", () => {
  const text = said({ schedule: "AV2", signature: "2023-01-01", situation: { day: "2023-01-01" }, charges: [rent] });
  expect(text).toMatch(/Exercice 2023 : .* ; solde \S+ \S* ?\S* ?€ \(\d à saisir, non comptés\)/);
});

test("says no shortfall of a year that lacks an amount, which may fill it", () => {
  const lacking = { schedule: "AV2", signature: "2023-01-01", situation: { day: "2023-01-01" } };
  const text = said({ ...lacking, charges: [{ ...rent, first: "2023-01", last: "2023-12", monthly: 40000 }] });
  expect(text).toMatch(/Exercice 2023 : .*480 000 € de charges ; solde -.* à saisir, non comptés\)/);
  expect(text).not.toContain("il manque");
});

test("says that a charge falls on a mission that is not kept", () => {
  expect(said({ charges: [{ ...rent, mission: "quality", monthly: 10 }] })).toContain(
    "• 120 € de charges sont prévus sur « Qualité et pertinence », que le contrat ne retient pas.",
  );
});

test("says when the bank would hold less than what is reserved for unscheduled care", () => {
  const advanced = { assumptions: { advanceUnscheduledCare: true }, charges: [{ ...rent, monthly: 15000 }] };
  // 20 000 + 110 625 + 75 % of 57 000 in the bank; of it 33 750 reserved.
  expect(said(advanced)).toMatch(
    /• Le \d\d\/\d\d\/2021, la banque tiendrait .* moins que les 33 750 € réservés aux soins/,
  );
});

test("says of each mission and year what its indicators earn, and where its rate comes from", () => {
  // 12 000 and 5 500 of the 17 500 of access: 12 000 / 17 500 is 68.5 %.
  const one = (value: number, achieved?: number) => {
    return { mission: "access", contractYear: 1, value, level: "allOrNothing", target: 1, achieved };
  };
  expect(said({ indicators: [one(12000, 1), one(5500, 0)] })).toContain(
    "Indicateurs « Accès aux soins », année 1 : mesurés 2 sur 2, 12 000 € acquis ; taux 68,6 %, des indicateurs\n",
  );
  expect(said({ indicators: [one(12000, 1), one(5500)] })).toContain(
    "Indicateurs « Accès aux soins », année 1 : mesurés 1 sur 2, 12 000 € acquis ; taux 0 %, saisi\n",
  );
});
