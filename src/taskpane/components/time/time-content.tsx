import type { TimeProps } from "../../time/time-props";
import { FinerInputs } from "./finer-inputs";
import { MoneyPreview } from "./money-preview";
import { Starts } from "./starts";
import { TimeBox } from "./time-box";

/** All that the section of the dates holds. */
export function TimeContent(props: TimeProps) {
  const { words } = props.time;
  const { choices } = props.reading;
  return (
    <>
      <p class="help">{words.signature}</p>
      <Starts {...props} />
      <TimeBox {...props} field="balanceDelay" {...words.balanceDelay} placeholder="0" />
      <FinerInputs {...props} />
      {choices && <MoneyPreview choices={choices} time={props.time} />}
    </>
  );
}
