/** The workbench and what one puts in its cells. */
import { describeWorkbench } from "./describe-workbench";
import { describeBudget } from "./workbench-budget";
import { describeFormulas } from "./workbench-formulas";
import { describeMenus } from "./workbench-menus";
import { describeOpening } from "./workbench-opening";
import { describePaper } from "./workbench-paper";

describeWorkbench("with a budget", ({ open, alone }) => {
  describe("around a budget:", () => describeBudget(open));
  describe("in its cells:", () => describeFormulas(open));
  describe("given a file:", () => describeOpening(open));
  describe("on paper:", () => describePaper(alone));
  describe("in Univer's own menus:", () => describeMenus(alone));
});
