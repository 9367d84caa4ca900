/** help.html: how to begin, and every function with its help, from the catalogue. */
import { FUNCTIONS, type FunctionSpec } from '../../functions';
import type { Language } from '../../messages';
import { excel as en } from '../../messages/en/excel';
import { excel as vi } from '../../messages/vi/excel';

const language: Language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'vi';

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function entry({ id, params, help, example }: FunctionSpec): HTMLElement[] {
  const names = params.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ');
  const list = document.createElement('ul');
  for (const { name, help: about } of params) list.append(element('li', `${name}: ${about[language]}`));
  const shown = element('p', '');
  shown.append(element('code', example.formula), ` → ${example.shows}`);
  return [element('h2', `${id}(${names})`), element('p', help[language]), list, shown];
}

const page = document.getElementById('help')!;
const said = (key: 'title' | 'begin' | 'safe'): string => (language === 'en' ? en : vi)[`excel.help.${key}`];
document.documentElement.lang = language;
page.append(element('h1', said('title')), element('p', said('begin')), element('p', said('safe')));
page.append(...FUNCTIONS.flatMap(entry));
