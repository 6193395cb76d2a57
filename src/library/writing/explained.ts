import { fileTexts } from "../../texts/fr/files";
import { codeOf } from "../code-of";
import { Refused } from "../../refusal/refused";
import { refuseRequest } from "../refusal";

/** Does what may fail on the file system. @throws Refused that says in a sentence why it did, and what to do */
export async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused || codeOf(error) === "") throw error;
    refuseRequest(sentenceOf(codeOf(error), path));
  }
}

function sentenceOf(code: string, path: string): string {
  switch (code) {
    case "EEXIST":
      return fileTexts.exists(path);
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return fileTexts.noRoom(path);
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "EBUSY":
      return fileTexts.noRight(path);
    case "ENAMETOOLONG":
      return fileTexts.nameTooLong(path);
    default:
      return fileTexts.notWritten(path, code);
  }
}
