/** A reconciliation as text and JSON. */
import { showDong } from '../../core/amount';
import { type Line, type Reconciliation, reasonsOf } from '../../core/reconcile';
import { showDay } from '../../core/cell';
import { dongText } from '../../core/amount';
import { type Language, type Message, message, say } from '../../messages';

function aboutOf(line: Line, said: (what: Message) => string): string {
  const { code, name, kind, year, source, paid } = line;
  const parts = [
    kind && said(message(`reconcile.kind.${kind}`)),
    year !== null && said(message('reconcile.year', { year })),
    source,
    paid && said(message(`reconcile.paid.${paid}`)),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const head = `${code === '' ? said(message('reconcile.noCode')) : code} ${name}`.trim();
  return parts.length === 0 ? head : `${head} · ${parts.join(', ')}`;
}

/** Lines that agree are only counted. */
export function reconciledText(found: Reconciliation, language: Language): string {
  const said = (what: Message) => say(language, what);
  const { totals, books, treasury } = found;
  const lines = found.lines.filter(({ state }) => state !== 'agrees').flatMap((line) => lineText(line, said));
  const day = (asOf: string | null) => (asOf === null ? '?' : showDay(asOf));
  const head = message('cli.reconcile.head', {
    ...{ books: showDong(totals.books), booksAt: day(books.asOf) },
    ...{ treasury: showDong(totals.treasury), treasuryAt: day(treasury.asOf) },
    difference: showDong(totals.difference),
  });
  const suggested = found.suggestions.map(({ line, code, name, why }) =>
    said(
      message('cli.reconcile.suggest', {
        why: said(message(`reconcile.suggest.${why}`)),
        from: found.lines[line]!.code,
        code,
        name,
      }),
    ),
  );
  const lone = found.loneSources.map(({ side, shown }) => said(message(`reconcile.lone.${side}`, { source: shown })));
  const counts = message('cli.reconcile.counts', {
    ...{ agrees: totals.states.agrees, differs: totals.states.differs },
    ...{ books: totals.states['only-books'], treasury: totals.states['only-treasury'] },
  });
  return [said(head), '', ...lines, ...suggested, ...lone, said(counts)].join('\n');
}

function lineText(line: Line, said: (what: Message) => string): string[] {
  const kind =
    line.state === 'differs'
      ? said(message(`reconcile.cause.${line.cause}`))
      : said(message(`reconcile.state.${line.state}`));
  const amount = (money: Line['books']) => (money === null || money.src.length === 0 ? '–' : showDong(money.dong));
  const cells = (money: Line['books']) => (money === null ? '' : [...money.src, ...money.blank].slice(0, 4).join(', '));
  return [
    `${kind} · ${aboutOf(line, said)}`,
    `  ${said(
      message('cli.reconcile.amounts', {
        ...{ books: amount(line.books), booksSrc: cells(line.books) },
        ...{ treasury: amount(line.treasury), treasurySrc: cells(line.treasury) },
        difference: showDong(line.difference),
      }),
    )}`,
    ...reasonsOf(line).map((reason) => `  → ${said(reason)}`),
  ];
}

export function reconciledJson(found: Reconciliation, language: Language) {
  const said = (what: Message) => say(language, what);
  const { totals } = found;
  const money = (one: Line['books']) => one && { dong: dongText(one.dong), cells: one.src, blank: one.blank };
  return {
    totals: {
      books: dongText(totals.books),
      treasury: dongText(totals.treasury),
      difference: dongText(totals.difference),
      states: totals.states,
      causes: totals.causes,
    },
    asOf: { books: found.books.asOf, treasury: found.treasury.asOf },
    lines: found.lines.map((line) => ({
      ...{ code: line.code, name: line.name, kind: line.kind, year: line.year, source: line.source, paid: line.paid },
      ...{ books: money(line.books), treasury: money(line.treasury), difference: dongText(line.difference) },
      ...{ state: line.state, cause: line.cause, reasons: reasonsOf(line).map(said) },
    })),
    suggestions: found.suggestions.map(({ line, ...rest }) => ({ for: found.lines[line]!.code, ...rest })),
    sources: found.loneSources,
  };
}
