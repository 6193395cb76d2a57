import type { ValueNode } from "@humanwhocodes/momoa";
import { jsonTexts } from "../../texts/fr/json";
import { refuseRequest } from "../../library/refusal";

/** JSON.parse would keep the second without a word. @throws Refused that names a key given twice in one object */
export function refuseTwins(node: ValueNode, subject: string): void {
  if (node.type === "Array") node.elements.forEach(({ value }) => refuseTwins(value, subject));
  if (node.type !== "Object") return;
  const seen = new Set<string>();
  for (const { name, value } of node.members) {
    const key = name.type === "String" ? name.value : name.name;
    if (seen.has(key)) refuseRequest(jsonTexts.twin(subject, name.loc.start, key));
    seen.add(key);
    refuseTwins(value, subject);
  }
}
