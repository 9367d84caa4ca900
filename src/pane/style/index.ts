/** The pane's own style sheet: put into the page once, taken out again at the end. */
import { base } from './base';
import { controls } from './controls';
import { forced } from './forced';
import { layout } from './layout';
import { lists } from './lists';
import { narrow } from './narrow';
import { tokens } from './tokens';
import { views } from './views';

const ID = 'thidua-pane-style';

/** Adds the style to a document unless it is there; returns the way to remove it. */
export function addStyle(page: Document): () => void {
  return add(page, ID, [tokens, base, layout, controls, lists, views, narrow, forced].join('\n'));
}

/** What a view brings that is loaded when asked; it stays until the page ends. */
export function addLateStyle(page: Document, style: string): void {
  add(page, `${ID}-late`, style);
}

function add(page: Document, id: string, style: string): () => void {
  if (page.getElementById(id)) return () => undefined;
  const element = page.createElement('style');
  element.id = id;
  element.textContent = style;
  page.head.append(element);
  return () => element.remove();
}
