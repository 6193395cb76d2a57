/** The modules of the spreadsheet, between brackets so that a browser reads them once. */
import { runInNewContext } from "node:vm";

const { inBrackets } = (await import(
  String(new URL("../../tools/webpack/eager-modules-plugin.js", import.meta.url))
)) as { readonly inBrackets: (source: string, ids: ReadonlySet<string>) => string };

const chunk = 'kept.push([[163],{5e3(e,t,r){"use strict";e.exports={7(a){return a+r(11)}}},11:function(e){e.exports=4}}]);';

test("each module is between brackets and does what it did; what only looks like a module is left", () => {
  const written = inBrackets(chunk, new Set(["5000", "11"]));
  expect(written).toBe(
    'kept.push([[163],{5e3:(function(e,t,r){"use strict";e.exports={7(a){return a+r(11)}}}),11:(function(e){e.exports=4})}]);',
  );
  const script = `const kept = []; ${written}
    const [[, modules]] = kept;
    const load = (id) => { const module = {}; modules[id].call(undefined, module, {}, load); return module.exports; };
    load(5000)[7](3);`;
  expect(runInNewContext(script, {})).toBe(7);
});

test("modules written in another way are refused", () => {
  expect(() => inBrackets("kept.push([[163],{5e3:(e)=>{}}]);", new Set(["5000"]))).toThrow("no longer written so");
});
