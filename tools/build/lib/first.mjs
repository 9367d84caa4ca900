/** Webpack plugin: builds other bundles before this one, so that one name stands for all of them. */
import webpack from 'webpack';

export class First {
  constructor(...configs) {
    this.configs = configs;
  }

  apply(compiler) {
    compiler.hooks.beforeRun.tapPromise('First', async () => {
      for (const config of this.configs) await build(config);
    });
  }
}

function build(config) {
  return new Promise((resolve, reject) => {
    const one = webpack(config);
    one.run((failure, stats) => {
      const said = failure ?? (stats.hasErrors() ? new Error(stats.toString({ preset: 'errors-only' })) : null);
      one.close(() => (said ? reject(said) : resolve()));
    });
  });
}
