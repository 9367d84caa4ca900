/**
 * Webpack loader for Univer's formula editor: after a typed ';' a click on a cell puts its reference into the formula, as
 * after a ','. Univer asks a list of its own that nothing outside can reach (0.25.1, pinned).
 */
const BEFORE = 'const char = dataStream[index - 1];\n\t\tconst nextChar = dataStream[index];';
const AFTER =
  "const separator = (one) => (one === ';' ? ',' : one);\n" +
  '\t\tconst char = separator(dataStream[index - 1]);\n\t\tconst nextChar = separator(dataStream[index]);';

module.exports = function picks(source) {
  if (!source.includes(BEFORE)) throw new Error('Univer changed: see tools/build/lib/semicolon-picks.cjs');
  return source.replace(BEFORE, AFTER);
};
