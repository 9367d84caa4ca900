/** "Căn cứ …": texts of the rule set in force, and what DL_ThongTin adds for that day; never a later law. */
import type { Block } from '../../paper';
import type { PaperInput } from '../input';
import { i } from './words';

/** Each in a paragraph of its own, in italics, closed with ';', the last with '.' as the decree asks; `more`: another ground follows. */
export function grounds({ rules, agency, lawAt }: PaperInput, more = false): Block[] {
  const own = agency
    .filter((row) => row.item === 'grounds' && (row.from === null || row.from <= lawAt))
    .flatMap(({ values }) => values)
    .map((text) => (/^(căn cứ|theo|thực hiện|xét) /i.test(text) ? text : `Căn cứ ${text}`));
  const named = (kind: string, verb: string) =>
    rules.docs.filter((doc) => doc.kind === kind).map(({ title }) => `${verb} ${title}`);
  const lines = [...named('law', 'Căn cứ'), ...own, ...named('plan', 'Thực hiện'), ...named('internal', 'Theo')];
  return lines.map((text, at) => {
    const sign = !more && at === lines.length - 1 ? '.' : ';';
    return { is: 'paragraph', runs: [i(`${text.replace(/[;.]+$/, '')}${sign}`)] };
  });
}
