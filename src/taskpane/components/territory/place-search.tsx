import type { Place } from "../../../territory/find-place";
import { placeCode, placeName, peopleOf } from "../../territory/place-words";
import type { TerritoryProps } from "../../territory/territory-props";
import { useSearch } from "../../territory/use-search";

export const searchId = "communes";
const listId = "communes-found";

interface Props extends Pick<TerritoryProps, "words"> {
  readonly isWrong: boolean;
  readonly onAdd: (typed: string) => boolean;
}

/** A combobox: the arrows go through what is found, Enter adds it, and a list that is pasted is added whole. */
export function PlaceSearch({ words, isWrong, onAdd }: Props) {
  const { text, found, active, isOpen, onText, onKey, onPaste, choose, close } = useSearch(words.gazetteer, onAdd);
  return (
    <div class="field">
      <label class="label" for={searchId}>
        {words.search.label}
      </label>
      <input
        id={searchId}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        aria-invalid={isWrong}
        aria-describedby={`${searchId}-help communes-wrong`}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={onKey}
        onPaste={onPaste}
        onBlur={close}
      />
      <ul id={listId} class={isOpen ? "input" : ""} role="listbox" aria-label={words.found} hidden={!isOpen}>
        {found.map((place, index) => (
          <Option key={placeCode(place)} {...{ words, place, index }} isActive={index === active} onChoose={choose} />
        ))}
      </ul>
      <p class="unseen" role="status">
        {isOpen && words.foundCount(found.length)}
      </p>
      <p class="help" id={`${searchId}-help`}>
        {words.search.help}
      </p>
    </div>
  );
}

function optionId(index: number): string {
  return `${listId}-${index}`;
}

interface OptionProps extends Pick<Props, "words"> {
  readonly place: Place;
  readonly index: number;
  readonly isActive: boolean;
  readonly onChoose: (place: Place) => void;
}

/** Pressed without taking the focus from the field. */
function Option({ words, place, index, isActive, onChoose }: OptionProps) {
  return (
    <li
      id={optionId(index)}
      class="tick-label"
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(place)}
    >
      <span>
        {placeName(place, words)} <span class="quiet">{words.inhabitants(peopleOf(place))}</span>
      </span>
    </li>
  );
}
