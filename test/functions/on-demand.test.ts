/** What Excel waits for answers at once to who has loaded it, as the workbench does: same names, same answers. */
import { padded, facadeByName } from "../../src/functions/facade-by-name";
import { examples } from "../../src/functions/examples";
import { argumentValue, cellValue, isFailure, tableValue, type Example } from "../../src/functions/examples/example";
import * as facade from "../../src/functions/functions";
import * as onDemand from "../../src/functions/on-demand";
import { installStandaloneRuntime, StandaloneError } from "../../src/functions/standalone-runtime";

const known = facadeByName(facade);
const ready = facadeByName(onDemand);
const cases = [...ready].flatMap(([id, call]) =>
  (examples[id] ?? []).filter(({ result }) => !isFailure(result)).map((example) => ({ id, call, example })),
);

function expected({ result }: Example): unknown {
  return typeof result === "object" && "table" in result ? tableValue(result.table, "fr") : cellValue(result, "fr");
}

/** As the examples write an error inside a table. */
function withPlainErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainErrors);
  return value instanceof StandaloneError ? { error: value.code, message: value.message } : value;
}

beforeAll(() => installStandaloneRuntime());

test("each of its functions is one of the façade", () => {
  expect([...ready.keys()].sort()).toEqual([
    "BUDGET",
    "CALENDAR",
    "CASH",
    "CEILING",
    "DUE",
    "INDICATORS",
    "INSTALMENTS",
    "POPULATION",
    "PRORATA",
    "SCHEDULE",
    "SCORE",
    "SOURCE",
  ]);
  expect([...ready.keys()].filter((id) => !known.has(id))).toEqual([]);
});

const atOnce = cases.filter(({ id }) => id !== "POPULATION");

test.each(atOnce)("CPTS.$id answers at once what its example says", ({ id, call, example }) => {
  const values = example.arguments.map((argument) => argumentValue(argument, "fr"));
  expect(withPlainErrors(call(...padded(values, known.get(id)?.length ?? 0)))).toEqual(expected(example));
});

test("CPTS.POPULATION answers 40 000 calls in a burst, the sentence of a refusal included", async () => {
  const lists = [[[1004], ["Brest (29)"]], "CA du Pays de Gex", "Pierrefitte-sur-Seine", "Xyzzy"];
  const calls = Array.from({ length: 40_000 }, (_, index) => onDemand.population(lists[index % lists.length]));
  const answers = await Promise.all(
    calls.map((call) => call.catch((error: unknown) => (error as StandaloneError).message)),
  );
  expect([...new Set(answers)]).toEqual([
    158_280,
    107_091,
    expect.stringContaining("a fusionné dans"),
    expect.stringContaining("inconnue"),
  ]);
});
