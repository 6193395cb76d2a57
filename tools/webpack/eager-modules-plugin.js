import webpack from "webpack";

/**
 * A browser reads twice the code of a module whose call it does not see: once as it looks for the end of it, once more as it
 * is called, while the page waits. A function between brackets is read once, as the file comes in, beside the page. The
 * spreadsheet is one module of five megabytes: a first visit waits for a fifth less.
 */
export class EagerModulesPlugin {
  /** @param {string} file whose modules are all called as it loads */
  constructor(file) {
    this.file = file;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = this.constructor;
    // Once it is minified, which would take needless brackets away.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const asset = compilation.getAsset(this.file);
        if (!asset || !compiler.options.optimization.minimize) return;
        const source = inBrackets(asset.source.source().toString(), idsIn(compilation, this.file));
        compilation.updateAsset(this.file, new webpack.sources.RawSource(source), asset.info);
      });
    });
  }
}

/**
 * @param {import("webpack").Compilation} compilation
 * @param {string} file
 * @returns {ReadonlySet<string>}
 */
function idsIn({ chunks, chunkGraph }, file) {
  const chunk = [...chunks].find(({ files }) => files.has(file));
  const modules = chunk ? [...chunkGraph.getChunkModulesIterable(chunk)] : [];
  return new Set(modules.map((module) => String(chunkGraph.getModuleId(module))));
}

/**
 * @param {string} source the file of a chunk, minified: `….push([[163],{8479(e,t,r){…},11:function(e){…}}]);`
 * @param {ReadonlySet<string>} ids of its modules
 * @returns {string}
 * @throws Error when it is not written so
 */
export function inBrackets(source, ids) {
  const heads = [...source.matchAll(/(?<=[{,])(\d[\de]*)(?::function)?(\([\w$,]*\)\{)/g)].filter(([, id = ""]) =>
    ids.has(String(Number(id))),
  );
  const end = source.lastIndexOf("}");
  const found = new Set(heads.map(([, id]) => String(Number(id))));
  if (found.size === 0 || found.size !== heads.length) throw new Error("The modules are no longer written so.");
  const bodies = heads.map(({ index, 0: head }, rank) => {
    const next = heads[rank + 1];
    return source.slice(index + head.length, next ? next.index - 1 : end);
  });
  const modules = heads.map(([, id, given], rank) => `${id}:(function${given}${bodies[rank]})`);
  return source.slice(0, heads[0]?.index) + modules.join(",") + source.slice(end);
}
