import { unknownRowsOf } from "../../../funding/funding";
import { isAmount, type Field } from "../../form/form-state";
import type { ShownForm } from "../../shown-form";
import { useOnDemand } from "../../use-on-demand";
import { Loaded } from "../loaded";

const load = () =>
  import(/* webpackChunkName: "missing" */ "../missing/missing-amounts").then(({ MissingAmounts }) => ({
    MissingAmounts,
  }));

/** What a contract is asked, where it may be asked anything: most lack nothing. */
export function MissingOnDemand(shown: ShownForm) {
  const { year, form, signed } = shown;
  const isTyped = Object.keys(form).some((field) => isAmount(field as Field));
  const mayLack = year !== null && (signed !== null || isTyped || unknownRowsOf(year).length > 0);
  const parts = useOnDemand(mayLack, load);
  return mayLack ? <Loaded parts={parts}>{({ MissingAmounts }) => <MissingAmounts {...shown} />}</Loaded> : null;
}
