import { hostLanguage } from "../functions/host-language";
import { languageOf } from "../texts/language";
import { excelOnDemand } from "./excel-on-demand";
import { mountPane } from "./mount-pane";
import { showNotice } from "./show-notice";
import "./styles/styles";

const root = document.getElementById("pane");
if (root === null) throw new Error("taskpane.html has no #pane");

// Microsoft's library comes from its own site, which a network may block: the pane then says so.
if (typeof Office === "undefined") void showNotice(root, "withoutExcel", languageOf(navigator.language));
// After whatever Excel asks at once: the functions answer before the form is drawn.
else void Office.onReady(({ host }) => setTimeout(() => void start(root, host)));

function start(place: HTMLElement, host: Office.HostType | null): Promise<unknown> {
  if (host === Office.HostType.Excel) return mountPane(place, excelOnDemand, hostLanguage());
  return showNotice(place, "notInExcel", hostLanguage());
}
