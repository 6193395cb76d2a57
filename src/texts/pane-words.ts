/** What the task pane says. */
export interface PaneWords {
  readonly title: string;
  readonly ready: string;
  readonly help: string;
  readonly helpPage: string;
  readonly privacy: string;
  readonly withoutExcel: string;
}
