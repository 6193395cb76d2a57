import { chartSizes, fontName } from "../../../../workbook/styles";
import { element, xmlText } from "../xml";
import { fill, ink } from "./paint";
import { val } from "./val";

const looks = { sz: chartSizes.title * 100, b: true };
const letters = fill(ink) + element("a:latin", { typeface: fontName });

export function title(words: string): string {
  const body = {
    rot: 0,
    spcFirstLastPara: true,
    vertOverflow: "ellipsis",
    wrap: "square",
    anchor: "ctr",
    anchorCtr: true,
  };
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, element("a:defRPr", looks, letters)),
    element("a:r", {}, element("a:rPr", { lang: "fr-FR", ...looks }, letters), element("a:t", {}, xmlText(words))),
  );
  const rich = element("c:rich", {}, element("a:bodyPr", body), element("a:lstStyle"), paragraph);
  return element("c:title", {}, element("c:tx", {}, rich), val("overlay", 0));
}
