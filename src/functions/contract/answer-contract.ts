import { ContractRefused } from "../../funding/time/contract-problem";
import { contractTexts } from "../../texts/contract-texts";
import { answer, errorOfRules } from "../errors";
import { hostLanguage } from "../host-language";

/** Like `answer`: what cannot be read of a contract becomes a #VALUE! too, with its sentence. */
export function answerContract<T>(compute: () => T): T {
  return answer(compute, (thrown) =>
    thrown instanceof ContractRefused ? contractError(thrown) : errorOfRules(thrown),
  );
}

function contractError({ problem }: ContractRefused): CustomFunctions.Error {
  const sentence = contractTexts[hostLanguage()].sentence(problem);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}
