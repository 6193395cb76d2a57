import type { AccountToPlace } from "../../../budget/ledger/actuals-of-ledger";
import { envelopes, type Envelope } from "../../../budget/envelope";
import { envelopeName } from "../../../budget/envelope-names";
import type { LedgerWords } from "../../../texts/pane-ledger-words";
import { usePane } from "../../pane-context";

interface Props {
  readonly accounts: readonly AccountToPlace[];
  readonly words: LedgerWords["toPlace"];
  readonly onPlace: (account: string, envelope: Envelope) => void;
}

/** A pane is no spreadsheet: the largest amounts first. */
const most = 20;

/** The accounts of which nothing says the mission: choosing one writes its rule. */
export function AccountsToPlace({ accounts, words, onPlace }: Props) {
  const sorted = [...accounts].sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  return (
    <>
      <table class="figures">
        <caption class="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" class="figure">
              {words.amount}
            </th>
            <th scope="col">{words.mission}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((one) => (
            <Row key={one.account} {...one} words={words} onPlace={onPlace} />
          ))}
        </tbody>
      </table>
      {sorted.length > most && <p class="quiet">{words.more(sorted.length - most)}</p>}
    </>
  );
}

function Row({ account, name, entries, amount, words, onPlace }: AccountToPlace & Omit<Props, "accounts">) {
  const { speech } = usePane();
  return (
    <tr>
      <th scope="row">
        {account} {name} <span class="quiet">{words.entries(entries)}</span>
      </th>
      <td class="figure">{speech.euros(amount)}</td>
      <td>
        <select
          class="input"
          aria-label={words.place(account)}
          value=""
          onChange={({ currentTarget }) => onPlace(account, currentTarget.value as Envelope)}
        >
          <option value="">{words.choose}</option>
          {envelopes.map((envelope) => (
            <option key={envelope} value={envelope}>
              {envelopeName(envelope)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
