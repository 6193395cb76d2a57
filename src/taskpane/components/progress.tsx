import { usePane } from "../pane-context";

/** @param share null while what there is to write is being worked out */
export function Progress({ share }: { share: number | null }) {
  const { words } = usePane();
  const label = share === null ? words.build.preparing : words.build.writing(Math.round(share * 100));
  return (
    <div class="progress">
      <p aria-hidden="true">{label}</p>
      <progress aria-label={words.build.build} max={1} value={share ?? undefined} />
    </div>
  );
}
