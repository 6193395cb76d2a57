/** Which work this tab shows: a reload finds it again, be it not the last one that was changed. */
const place = "cpts-work";

export function workOfTab(): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

export function showInTab(id: string): void {
  try {
    sessionStorage.setItem(place, id);
  } catch {
    // The newest of all is shown then.
  }
}
