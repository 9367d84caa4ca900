/** Checks a manifest without the Internet: `checkManifest(source, surroundings)` gives sentences, none when all is well. */
import { parseXml } from './xml.mjs';
import { RULES } from './rules.mjs';

/**
 * @param {string} source the manifest's text
 * @param {{ base: string, exists(file: string): boolean, metadata: Record<string, object>, associated: string[], commands: string[] }} around
 *   the hosted address, which files are built below it, functions.json by language, ids associated in code
 * @returns {string[]}
 */
export function checkManifest(source, around) {
  let root;
  try {
    root = parseXml(source);
  } catch (problem) {
    return [`not well-formed: ${problem.message}`];
  }
  if (root.name !== 'OfficeApp' || root.attributes['xsi:type'] !== 'TaskPaneApp')
    return ['not the manifest of a task pane'];
  return RULES.flatMap((rule) => [...rule(root, around)]);
}
