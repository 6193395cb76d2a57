import { contractTexts } from "../../texts/contract-texts";
import { answer } from "../errors";
import { hostLanguage } from "../host-language";

/** Like `answer`: what cannot be read of a contract has its sentence too, and says which row of a range it is in. */
export function answerContract<T>(compute: () => T): T {
  return answer(compute, (refused) => contractTexts[hostLanguage()].sentence(refused));
}
