import { isMission } from "../../agreement/lines";
import { noMoney, shareOf, type Cents } from "../../agreement/money";
import { ratioOf } from "../../agreement/proration";
import type { Choices } from "../choices";
import type { Nature } from "../part-rules";
import type { Claim } from "./claims";
import type { Due } from "./due";
import { earningDays } from "./earning-days";
import { paymentTermsOf } from "./payment-terms";
import { rateOfYear } from "./running";

/** What a claim is worth: one rounding, of its whole amount by its rate and its share of the year. */
export function dueOfClaim(claim: Claim, whole: Cents, choices: Choices): Due {
  const { row, year, running, schedules } = claim;
  const terms = paymentTermsOf(claim, whole, choices);
  const ratio = terms.proration ? ratioOf(terms.proration) : 1;
  const least = choices.time.stoppedMission === "kept" && terms.advance ? terms.advance.amount : noMoney;
  const at = (rate: number) => atLeast(least, shareOf(whole, earned(row.nature, rate) * ratio));
  const rates = ratesOf(claim, choices);
  const amounts = { prudent: at(rates.prudent), central: at(rates.central), full: at(rates.full) };
  const earning = earningDays(row, running);
  return { ...row, contractYear: year.year, whole, schedules, running: earning, rates, amounts, ...terms };
}

/** What a rate opens of a row: all of it where no rate counts, all or nothing where the split is unknown. */
function earned(nature: Nature, rate: number): number {
  switch (nature) {
    case "secured":
      return 1;
    case "atRisk":
      return rate;
    case "undivided":
      return rate === 1 ? 1 : 0;
  }
}

function ratesOf({ row: { line, nature }, year }: Claim, choices: Choices): Due["rates"] {
  if (nature === "secured" || !isMission(line)) return { prudent: 1, central: 1, full: 1 };
  return { prudent: 0, central: rateOfYear(line, year.year, choices), full: 1 };
}

function atLeast(least: Cents, amount: Cents): Cents {
  return amount < least ? least : amount;
}
