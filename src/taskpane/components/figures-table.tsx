import type { ComponentChildren } from "preact";
import { toEuros, type Cents } from "../../agreement/money";
import { usePane } from "../pane-context";

interface Props {
  /** For who cannot see the table. */
  readonly title: string;
  readonly look: string;
  /** What a row is about, then what its figures are. */
  readonly heads: readonly [string, ...string[]];
  readonly children: ComponentChildren;
}

/** A table of amounts, whose rows are `FiguresRow`. */
export function FiguresTable({ title, look, heads: [subject, ...figures], children }: Props) {
  return (
    <table class={`figures ${look}`}>
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{subject}</th>
          {figures.map((head) => (
            <th key={head} scope="col" class="figure">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps {
  readonly look?: string;
  /** A text stands for what nobody knows. */
  readonly amounts: readonly (Cents | string)[];
  /** What the row is about. */
  readonly children: ComponentChildren;
}

/** Amounts to the euro: a preview is read, not booked. */
export function FiguresRow({ look, amounts, children }: RowProps) {
  const { speech } = usePane();
  return (
    <tr class={look}>
      <th scope="row">{children}</th>
      {amounts.map((amount, index) => (
        <td key={index} class="figure">
          {typeof amount === "string" ? amount : speech.number(Math.round(toEuros(amount)))}
        </td>
      ))}
    </tr>
  );
}
