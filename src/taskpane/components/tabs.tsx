import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { usePane } from "../pane-context";

const tabNames = ["budget", "functions", "tools"] as const;
export type TabName = (typeof tabNames)[number];

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const ends: Readonly<Record<string, TabName>> = { Home: "budget", End: "tools" };

/** One stop for the Tab key; the arrows, Home and End go from one tab to the other. */
export function Tabs({ shown, onShow }: { shown: TabName; onShow: (name: TabName) => void }) {
  const { words } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const next = tabAfter(shown, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs.name} ref={list} onKeyDown={go}>
      {tabNames.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={name === shown}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {words.tabs[name]}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly name: TabName;
  readonly shown: TabName;
  readonly children: ComponentChildren;
}

export function TabPanel({ name, shown, children }: TabPanelProps) {
  return (
    <div class="panel" role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== shown}>
      {children}
    </div>
  );
}

function tabAfter(shown: TabName, key: string): TabName | undefined {
  const step = steps[key];
  if (step === undefined) return ends[key];
  return tabNames[(tabNames.indexOf(shown) + step + tabNames.length) % tabNames.length];
}
