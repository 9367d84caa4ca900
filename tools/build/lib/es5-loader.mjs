/** Webpack loader: TypeScript to ES5, for the one page that Internet Explorer must read (TypeScript itself no longer does). */
import { transform } from '@swc/core';

export default async function es5(source) {
  const { code } = await transform(source, {
    filename: this.resourcePath,
    jsc: { parser: { syntax: 'typescript' }, target: 'es5', loose: true },
    module: { type: 'es6' },
  });
  return code;
}
