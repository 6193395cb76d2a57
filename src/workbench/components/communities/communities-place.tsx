import { Message } from "../../../taskpane/components/message";
import { useOnDemand } from "../../../taskpane/use-on-demand";
import { usePage } from "../../page-context";

interface Props {
  readonly file: File;
  readonly onClose: () => void;
}

/** Loaded with the first table of communities that somebody brings. */
export function CommunitiesPlace(props: Props) {
  const { language, words } = usePage();
  const parts = useOnDemand(props.file, () =>
    import(/* webpackChunkName: "communities" */ "./communities-parts").then(({ communitiesParts }) =>
      communitiesParts(language),
    ),
  );
  if (parts === null) return null;
  if (parts !== "failed") return <parts.CommunitiesDialog {...props} words={parts.words} />;
  return (
    <Message look="error" takesFocus>
      {words.cannotLoad}
    </Message>
  );
}
