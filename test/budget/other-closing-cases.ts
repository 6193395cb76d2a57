/** Aids of other funders at the ends of 2020, 2021 and 2022, as an accountant reckons them: to receive, then in advance. */
import { community } from "./community";

const aid = { kind: "fir", label: "FIR", first: "2021-01", last: "2022-12" };
const base = { ...community, charges: [], pages: ["entries"], situation: { day: "2021-06-30" } };
const paid = (date: string, amount: number) => ({ date, amount });

export const otherCases: readonly {
  readonly title: string;
  readonly json: object;
  readonly closings: readonly (readonly [string, number, number])[];
  readonly note: string | null;
}[] = [
  {
    // 24 000 of two years, paid at once: half of it is for 2022.
    title: "an aid of two years that is paid at once",
    json: { ...base, resources: [{ ...aid, notified: 24000, payments: [paid("2021-02-01", 24000)] }] },
    closings: [
      ["Autres, 2020", 0, 0],
      ["Autres, 2021", 0, 12000],
      ["Autres, 2022", 0, 0],
    ],
    note: "12 000 € reçus d'avance (487) et 0 € à recevoir",
  },
  {
    // One waits for 9 000.50 - 4 000 at the end of 2021; the other has received 10 000 of 2022: none hides the other.
    title: "an aid to receive beside one in advance, a private one among them",
    json: {
      ...base,
      resources: [
        { ...aid, kind: "region", notified: 9000.5, last: "2021-12", payments: [paid("2021-07-01", 4000)] },
        { ...aid, kind: "privateAid", label: "Fondation", notified: 20000, payments: [paid("2020-12-31", 20000)] },
      ],
    },
    closings: [
      ["Autres, 2020", 0, 20000],
      ["Autres, 2021", 5000.5, 10000],
      ["Autres, 2022", 5000.5, 0],
    ],
    note: "10 000 € reçus d'avance (487) et 5 000,50 € à recevoir",
  },
  {
    title: "an aid that is only asked for, and dues that are paid in advance",
    json: {
      ...base,
      resources: [
        { ...aid, asked: 24000, payments: [paid("2021-02-01", 24000)] },
        { ...aid, kind: "dues", label: "Cotisations", notified: 600, payments: [paid("2021-02-01", 600)] },
      ],
    },
    closings: [
      ["Autres, 2020", 0, 0],
      ["Autres, 2021", 0, 0],
      ["Autres, 2022", 0, 0],
    ],
    note: null,
  },
];
