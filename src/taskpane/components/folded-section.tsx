import { FoldOnDemand, type OnDemandProps } from "./fold-on-demand";

interface Props<Words> extends OnDemandProps<Words> {
  readonly id: string;
  readonly title: string;
  readonly help: string;
}

/** A section of which few ask: its title and what it is for, until it is opened. */
export function FoldedSection<Words>({ id, title, help, ...fold }: Props<Words>) {
  const heading = (
    <>
      <h2 id={`${id}-title`}>{title}</h2>
      <span class="help">{help}</span>
    </>
  );
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <FoldOnDemand summary={heading} {...fold} />
    </section>
  );
}
