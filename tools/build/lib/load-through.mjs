/**
 * Webpack plugin: where a page can load nothing by address, a part is asked of a function of the page:
 * `window[name](file)` resolves when the part has run. Its failure becomes the ChunkLoadError of the import().
 */
export class LoadThrough {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    const { LoadScriptRuntimeModule } = compiler.webpack.runtime;
    const code = `__webpack_require__.l = (file, done) => {
  self[${JSON.stringify(this.name)}](file).then(
    () => done({ type: 'load' }),
    (problem) => done({ type: 'error', target: { src: problem.detail || String(problem) } }),
  );
};`;
    compiler.hooks.compilation.tap('LoadThrough', (compilation) => {
      compilation.hooks.runtimeModule.tap('LoadThrough', (module) => {
        if (module instanceof LoadScriptRuntimeModule) module.generate = () => code;
      });
    });
  }
}
