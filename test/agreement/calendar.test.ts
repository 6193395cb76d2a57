/** Deadlines counted by hand from the signature: access 6 and 18 months, pathways and prevention 12 and 24. */
import { toFrench } from "../../src/agreement/day";
import { call } from "../../src/library/call";

/** A spilled calendar with its dates as one reads them. */
async function calendar(signature: unknown, schedule: unknown): Promise<unknown> {
  const answer = await call("CALENDAR", [signature, schedule]);
  const rows = "value" in answer ? (answer.value as unknown[][]) : [];
  return rows.slice(1).map((row) => row.map((cell) => (typeof cell === "number" ? toFrench(cell) : cell)));
}

test.each([
  {
    signature: "2024-02-29",
    schedule: "AV2",
    access: ["29/08/2024", "29/08/2025"],
    crisis: [["Crise sanitaire", "29/08/2024", "29/08/2025"]],
    pathways: ["28/02/2025", "28/02/2026"],
  },
  {
    signature: "31/08/2022",
    schedule: "AV2",
    access: ["28/02/2023", "29/02/2024"],
    crisis: [["Crise sanitaire", "28/02/2023", "29/02/2024"]],
    pathways: ["31/08/2023", "31/08/2024"],
  },
  {
    signature: 43702,
    schedule: "ACI2019",
    access: ["25/02/2020", "25/02/2021"],
    crisis: [],
    pathways: ["25/08/2020", "25/08/2021"],
  },
  {
    signature: "2024-02-29",
    schedule: null,
    access: ["29/08/2024", "29/08/2025"],
    crisis: [["Crise sanitaire", "29/08/2024", "29/08/2025"]],
    pathways: ["28/02/2025", "28/02/2026"],
  },
  {
    signature: "2022-03-31",
    schedule: 0,
    access: ["30/09/2022", "30/09/2023"],
    crisis: [],
    pathways: ["31/03/2023", "31/03/2024"],
  },
  {
    signature: "2020-12-31",
    schedule: "ACI2019",
    access: ["30/06/2021", "30/06/2022"],
    crisis: [],
    pathways: ["31/12/2021", "31/12/2022"],
  },
])("a contract signed on $signature under $schedule", async ({ signature, schedule, access, crisis, pathways }) => {
  expect(await calendar(signature, schedule)).toEqual([
    ["Accès aux soins", ...access],
    ["Parcours pluriprofessionnels", ...pathways],
    ["Prévention", ...pathways],
    ...crisis,
    ["Qualité et pertinence", "libre", "libre"],
    ["Accompagnement des PS", "libre", "libre"],
  ]);
});

test("a proposal that sets no deadline has no calendar", async () => {
  expect(await call("CALENDAR", ["2024-02-29", "PROJET-AV2"])).toEqual({
    error: "#N/A",
    message:
      'Le barème «\u00a0Projet d\'avenant 2 (2020)\u00a0» ne fixe aucun délai connu. Donnez "accord 2019" ou "avenant 2", avec les guillemets.',
  });
});
