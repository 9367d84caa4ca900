/** The licences of what others wrote and a bundle holds: name, version and the text that must go with the copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** '…/node_modules/@a/b/lib/x.js' → '…/node_modules/@a/b'; null for files of our own. */
function packageOf(resource) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource) ?? [];
  return folder ?? null;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return { name, title: `${name} ${version} (${license ?? 'see below'})`, text };
}

/** One text for all packages of a compilation, in the order of their names; the same licence text stands once. */
export function licences(compilation) {
  const folders = new Set();
  const visit = (module) => {
    const resource = module.nameForCondition?.();
    const folder = resource ? packageOf(resource) : null;
    if (folder !== null && existsSync(path.join(folder, 'package.json'))) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules) visit(module);
  const byText = new Map();
  for (const { title, text } of [...folders].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1)))
    byText.set(text, [...(byText.get(text) ?? []), title]);
  const parts = [...byText].map(([text, titles]) => [...titles, '', text].join('\n').trimEnd());
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
