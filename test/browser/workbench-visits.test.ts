/** The workbench from one visit to the next, and to everybody. */
import { describeWorkbench } from "./describe-workbench";
import { describeWorkbenchAccess } from "./workbench-access";
import { describeFirstUse } from "./workbench-first-use";
import { describeGreyed } from "./workbench-greyed";
import { describeKeeping } from "./workbench-keeping";
import { describeOffline } from "./workbench-offline";
import { describeUniverAccess } from "./workbench-univer";

describeWorkbench("from visit to visit", ({ open, browser, folder }) => {
  describe("at first use:", () => describeFirstUse(open));
  describe("between two visits:", () => describeKeeping(open));
  describe("coming back:", () => describeGreyed(open));
  describe("to everybody:", () => describeWorkbenchAccess(open));
  describe("in all that the grid opens:", () => describeUniverAccess(open));
  describe("without a network:", () => describeOffline(browser, folder));
});
