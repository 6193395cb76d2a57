import { useRef } from "preact/hooks";
import { usePage } from "../page-context";

interface Props {
  readonly isOff: boolean;
  readonly onChoose: (file: File) => void;
}

export function OpenButton({ isOff, onChoose }: Props) {
  const { words } = usePage();
  const chooser = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onChoose(file);
    // The same file can then be chosen again.
    input.value = "";
  };
  return (
    <>
      <button type="button" class="button" aria-disabled={isOff} onClick={() => isOff || chooser.current?.click()}>
        {words.actions.open}
      </button>
      <input
        type="file"
        accept=".xlsx,.csv,.tsv"
        hidden
        ref={chooser}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </>
  );
}
