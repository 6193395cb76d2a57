/** The hidden names of input cells: legal, told apart, and read back to the very key. */
import fc from "fast-check";
import { inputName, keyOfName } from "../../src/workbook/input-names";
import { isInputName } from "../../src/workbook/reading-names";
import { examples } from "../examples";
import { planOf } from "../plan-of";

/** What Excel and LibreOffice both take for a name, and for nothing else. */
const legal = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

test.each([
  ["population", "CPTS_Saisie_population"],
  ["rate:access:3", "CPTS_Saisie_rate_access_3"],
  ["amount:ACI2019:access:fixed:2", "CPTS_Saisie_amount_ACI2019_access_fixed_2"],
  ["amount:PROJET-AV2:access:fixed:2", "CPTS_Saisie_amount_PROJET__2d__AV2_access_fixed_2"],
  ["amount:été 2027:access:fixed:2", "CPTS_Saisie_amount___e9__t__e9____20__2027_access_fixed_2"],
])("the key %s names its cell %s", (key, name) => {
  expect(inputName(key)).toBe(name);
  expect(keyOfName(name)).toBe(key);
});

const part = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).map((text) => text.replaceAll(":", "-"));

test("whatever the id of a schedule, the name is legal and tells the key back", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const key = parts.join(":");
      fc.pre(inputName(key).length <= 255);
      expect(inputName(key)).toMatch(legal);
      expect(keyOfName(inputName(key))).toBe(key);
    }),
  );
});

test("a name of somebody else is of no input cell", () => {
  expect(["CPTS_Population", "CPTS_Feuille_Bareme", "TVA", "CPTS_Lecture_Format_2"].map(keyOfName)).toEqual(
    Array(4).fill(null),
  );
});

test.each(examples)("$name: each input cell has one name, and no name is of two cells", ({ json }) => {
  const { sheets, names } = planOf(json);
  const inputs = sheets.flatMap(({ cells }) => cells.flatMap(({ input }) => input ?? []));
  const named = names.filter(({ name }) => isInputName(name));
  expect(named.map(({ name }) => keyOfName(name))).toEqual(inputs);
  expect(new Set(named.map(({ name }) => name.toLowerCase())).size).toBe(inputs.length);
  expect(new Set(named.map(({ refersTo }) => refersTo)).size).toBe(inputs.length);
});
