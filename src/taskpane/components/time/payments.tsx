import { useState } from "preact/hooks";
import type { ExpectedPayment } from "../../../funding/time/unknown-payments";
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

function Payment({ time, ...payment }: ExpectedPayment & Pick<Props, "time">) {
  const { speech } = usePane();
  const { certain, uncertain } = time.words;
  const { date, line, part, contractYear, secured } = payment;
  const isUnknown = payment.amount === null;
  return (
    <li class="payment">
      <p class="line-head">
        <span>
          {speech.date(date)} <span class="quiet">{secured ? certain : uncertain}</span>
        </span>{" "}
        {isUnknown ? (
          <strong class="to-enter">{time.words.toEnter}</strong>
        ) : (
          <strong>{speech.euros(payment.amount)}</strong>
        )}
      </p>
      <p class="line-figures">{isUnknown ? time.unknownReason(line, part, contractYear) : time.reason(payment)}</p>
    </li>
  );
}
