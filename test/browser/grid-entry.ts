/** The grid alone in a page, which the tests reach as `lab`. Bundled by the tests alone. */
import type { Grid, GridState } from "../../src/hosts/workbench/grid";
import { openGrid } from "../../src/hosts/workbench/open-grid";
import { placePlan } from "../../src/hosts/workbench/place-plan";
import { emptyState } from "../../src/hosts/workbench/state";
import type { Language } from "../../src/texts/language";
import { gridFunctions } from "../../src/workbench/functions/grid-functions";
import { planOf } from "../plan-of";

const place = document.createElement("div");
place.id = "grid";
place.style.height = "100vh";
document.body.replaceChildren(place);

const lab = {
  grid: null as Grid | null,
  cell: null as unknown,

  async open(language: Language, state: GridState | null): Promise<void> {
    lab.grid?.close();
    lab.grid = await openGrid(place, { language, functions: await gridFunctions(language), state });
    await lab.grid.computed();
    lab.grid.onCell((cell) => (lab.cell = cell));
  },

  build: (json: unknown) => lab.grid?.host.build(planOf(json), () => undefined),

  stateOf: (json: unknown): GridState => {
    const plan = planOf(json);
    const { workbook } = placePlan(plan, emptyState("fr").workbook);
    return { workbook, inView: plan.sheets[0]?.mark };
  },
};

Object.assign(window, { lab });
