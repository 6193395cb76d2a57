import type { AdvancedProps } from "../../advanced/advanced-props";
import { HeardLabel } from "./heard-label";
import { TimeBox } from "./time-box";

const aids = ["intentAid", "startUpSupplement"] as const;

/** The aids paid once, which count for nothing until their amount is given. */
export function Aids(props: AdvancedProps) {
  const words = props.words;
  return (
    <>
      <h3>{words.aids.label}</h3>
      <p class="help">{words.aids.help}</p>
      {aids.map((aid) => (
        <fieldset key={aid} class="group">
          <legend class="label">{words[aid]}</legend>
          <div class="beside">
            <TimeBox
              {...props}
              field={aid}
              label={<HeardLabel label={words.amount} about={words[aid]} />}
              placeholder="0"
            />
          </div>
          <div class="beside">
            <TimeBox
              {...props}
              field={`${aid}:date`}
              label={<HeardLabel label={words.date} about={words[aid]} />}
              placeholder={props.words.atSignature}
            />
          </div>
        </fieldset>
      ))}
    </>
  );
}
