import { firstExample } from "../examples/examples";
import { usePage } from "../page-context";
import type { Desk } from "../use-desk";

/** What to do, as long as nothing was done. */
export function Welcome({ desk }: { desk: Desk }) {
  const { welcome } = usePage().words;
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{welcome.title}</h2>
      <button type="button" class="button primary" aria-disabled={desk.isBusy} onClick={() => desk.show(firstExample)}>
        {welcome.seeExample}
      </button>
      <p class="help">{welcome.orElse}</p>
    </section>
  );
}
