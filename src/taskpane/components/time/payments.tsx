import { useState } from "preact/hooks";
import type { Payment } from "../../../funding/time/payments";
import { usePane } from "../../pane-context";
import type { CivilYear } from "../../time/money-in-time";
import type { TimeSpeech } from "../../time/time-speech";
import { Fold } from "../fold";

interface Props {
  readonly years: readonly CivilYear[];
  readonly time: TimeSpeech;
}

/** Every payment with its reason, folded civil year by civil year. */
export function Payments({ years, time }: Props) {
  return (
    <>
      <h3>{time.words.payments}</h3>
      {years
        .filter(({ payments }) => payments.length > 0)
        .map((one) => (
          <PaymentsOfYear key={one.year} {...one} time={time} />
        ))}
    </>
  );
}

function PaymentsOfYear({ year, payments, time }: CivilYear & Pick<Props, "time">) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold summary={time.words.paymentsOf(year, payments.length)} isOpen={isOpen} onToggle={setOpen}>
      <ul>
        {payments.map((one) => (
          <Payment key={[one.date, one.line, one.part, one.kind, one.contractYear].join(" ")} {...one} time={time} />
        ))}
      </ul>
    </Fold>
  );
}

function Payment({ time, ...payment }: Payment & Pick<Props, "time">) {
  const { speech } = usePane();
  const { certain, uncertain } = time.words;
  const { date, amount, secured } = payment;
  return (
    <li class="payment">
      <p class="line-head">
        <span>
          {speech.date(date)} <span class="quiet">{secured ? certain : uncertain}</span>
        </span>{" "}
        <strong>{speech.euros(amount)}</strong>
      </p>
      <p class="line-figures">{time.reason(payment)}</p>
    </li>
  );
}
