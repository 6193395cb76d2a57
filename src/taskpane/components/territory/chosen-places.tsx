import { useEffect, useState } from "preact/hooks";
import { listOf } from "../../../territory/territory";
import { writeRate } from "../../form/write-figure";
import { usePane } from "../../pane-context";
import type { Entry } from "../../territory/judge-list";
import { peopleOf, placeCode, placeName } from "../../territory/place-words";
import type { TerritoryProps } from "../../territory/territory-props";
import type { CommunesOfForm } from "../../territory/use-communes";
import { searchId } from "./place-search";

type Props = Pick<TerritoryProps, "words"> & Pick<CommunesOfForm, "territory" | "share" | "remove" | "removeAll">;

/** What was added, each with the share of its inhabitants that counts. */
export function ChosenPlaces({ words, territory, share, remove, removeAll }: Props) {
  const thenSearch = (act: () => void) => () => {
    act();
    document.getElementById(searchId)?.focus();
  };
  return (
    <fieldset class="group">
      <legend class="label">{words.chosen}</legend>
      {territory?.entries.map((entry) => (
        <Chosen key={placeCode(entry.place)} {...{ words, entry, share }} onRemove={thenSearch(() => remove(entry))} />
      ))}
      {territory?.entries.length !== 1 && (
        <button type="button" class="button small" onClick={thenSearch(removeAll)}>
          {words.removeAll}
        </button>
      )}
    </fieldset>
  );
}

type ChosenProps = Pick<Props, "words" | "share"> & { readonly entry: Entry; readonly onRemove: () => void };

function Chosen({ words, entry, share, onRemove }: ChosenProps) {
  const { language } = usePane().speech;
  const kept = writeRate(entry.share, language);
  const [typed, type] = useState(kept);
  // What the cells say since, or a share that was written in another way.
  useEffect(() => type(kept), [kept, listOf({ entries: [entry] })]);
  const id = `communes-share-${placeCode(entry.place)}`;
  const name = placeName(entry.place, words);
  return (
    <div class="beside">
      <div class="field">
        <label class="label" for={id}>
          {name} <span class="quiet">{words.inhabitants(peopleOf(entry.place))}</span>
          <span class="unseen">{words.share}</span>
        </label>
        <input
          id={id}
          class="input figure"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={words.whole}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onChange={() => share(entry, typed) && type(kept)}
        />
      </div>
      <button type="button" class="button small" aria-label={words.remove(name)} onClick={onRemove}>
        {words.remove("").trim()}
      </button>
    </div>
  );
}
