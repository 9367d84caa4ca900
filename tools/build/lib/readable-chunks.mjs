/**
 * Webpack plugin: a part that is loaded when asked is called as what asked for it: import('./views/marks') makes "marks".
 * The same source gives the same names; two parts of one name are told apart by their folders.
 */
const NAME = 'ReadableChunks';

/** 'src/pane/views/marks/index.tsx' → ['marks', 'views-marks', …] */
function namesFor(resource) {
  const steps = resource
    .replace(/\.\w+$/, '')
    .split(/[\\/]/)
    .filter((step, i, all) => step !== 'index' || i < all.length - 1)
    .map((step) => step.replace(/[^\w-]/g, ''));
  return steps.map((_, i) => steps.slice(-1 - i).join('-'));
}

export class ReadableChunks {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.chunkIds.tap(NAME, (chunks) => {
        const taken = new Set([...chunks].flatMap(({ name }) => (name ? [name] : [])));
        const nameless = [...chunks]
          .filter(({ id, name }) => id === null && !name)
          .map((chunk) => ({ chunk, asked: askedFor(chunk, compilation) }))
          .filter(({ asked }) => asked !== null)
          .sort((a, b) => (a.asked < b.asked ? -1 : 1));
        for (const { chunk, asked } of nameless) {
          const name = namesFor(asked).find((one) => !taken.has(one));
          if (name === undefined) continue;
          taken.add(name);
          chunk.id = name;
          chunk.ids = [name];
        }
      });
    });
  }
}

/** The file that a dynamic import named. */
function askedFor(chunk, { moduleGraph, chunkGraph }) {
  for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
    const imported = [...moduleGraph.getIncomingConnections(module)].some(
      ({ dependency }) => dependency?.type === 'import()',
    );
    const resource = (module.rootModule ?? module).nameForCondition?.();
    if (imported && resource) return resource;
  }
  return null;
}
