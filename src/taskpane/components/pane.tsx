import { useState } from "preact/hooks";
import { usePane } from "../pane-context";
import { BudgetTab } from "./budget-tab";
import { FunctionsTab } from "./functions-tab";
import { Header } from "./header";
import { TabPanel, Tabs, type TabName } from "./tabs";
import { ToolsTab } from "./tools-tab";

/** Every tab stays as one left it while another is shown. */
export function Pane() {
  const { words } = usePane();
  const [shown, show] = useState<TabName>("budget");
  return (
    <div class="pane">
      <Header title={words.title} />
      <Tabs shown={shown} onShow={show} />
      <TabPanel name="budget" shown={shown}>
        <BudgetTab />
      </TabPanel>
      <TabPanel name="functions" shown={shown}>
        <FunctionsTab isShown={shown === "functions"} />
      </TabPanel>
      <TabPanel name="tools" shown={shown}>
        <ToolsTab isShown={shown === "tools"} />
      </TabPanel>
    </div>
  );
}
