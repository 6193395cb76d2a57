/** The pane over a workbook in memory, which the tests reach as `fakeHost`. Bundled by the tests alone. */
import { mountPane } from "../../src/taskpane/mount-pane";
import "../../src/taskpane/styles/styles";
import { languageOf } from "../../src/texts/language";
import { FakeHost } from "../taskpane/fake-host";

const root = document.getElementById("pane");
if (root === null) throw new Error("taskpane.html has no #pane");
const place = root;
let takeAway: () => void = () => undefined;

/** The pane as it opens, over a workbook without anything of ours. */
async function open(): Promise<void> {
  takeAway();
  const fakeHost = new FakeHost();
  Object.assign(window, { fakeHost });
  takeAway = await mountPane(place, fakeHost, languageOf(new URLSearchParams(location.search).get("lang") ?? "fr"));
}

Object.assign(window, { openAgain: open });
await open();
