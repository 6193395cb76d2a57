import { contractYears, type ContractYear } from "../../../agreement/contract-year";
import type { TextField } from "../../form/form-state";
import type { AdvancedProps } from "../../advanced/advanced-props";
import { TimeBox } from "./time-box";

interface Props extends AdvancedProps {
  readonly fieldOf: (year: ContractYear) => TextField;
  readonly label: string;
  /** What the figures are of. */
  readonly about?: string;
  readonly placeholder: string;
}

/** Five figures side by side, one for each contract year. */
export function ByYear({ fieldOf, label, about, placeholder, ...props }: Props) {
  const { year } = props.words;
  return (
    <div class="by-year">
      {contractYears.map((one) => (
        <TimeBox
          key={one}
          {...props}
          field={fieldOf(one)}
          label={
            <>
              <span class="unseen">{label}, </span>
              {year} {one}
              {about !== undefined && <span class="unseen">, {about}</span>}
            </>
          }
          placeholder={placeholder}
        />
      ))}
    </div>
  );
}
