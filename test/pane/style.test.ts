/** Parts of the style are written apart and loaded together: a class has its own rule in one of them only. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../browser/find-browser';

const FOLDER = path.join(PROJECT, 'src/pane/style');
/** '.pane .change { …' and lists of such; what stands inside another class may be said anywhere. */
const OWN = /^((?:\.pane \.[\w-]+(?:, )?)+) \{/gm;

test('no class is given its form in two parts of the style', () => {
  const places = new Map<string, Set<string>>();
  for (const file of readdirSync(FOLDER)) {
    for (const [, selectors = ''] of readFileSync(path.join(FOLDER, file), 'utf8').matchAll(OWN)) {
      for (const selector of selectors.split(', ')) {
        places.set(selector, (places.get(selector) ?? new Set()).add(file));
      }
    }
  }
  expect(places.size).toBeGreaterThan(50);
  expect([...places].filter(([, files]) => files.size > 1).map(([selector, files]) => [selector, ...files])).toEqual(
    [],
  );
});
