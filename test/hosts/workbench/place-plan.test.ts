import { placePlan } from "../../../src/hosts/workbench/place-plan";
test("x", () => {
  expect(typeof placePlan).toBe("function");
});
