/** One line: what it is about, both amounts with their cells, the difference to the đồng, its cause and why. */
import { showDong } from '../../../core/amount';
import { parseAddress } from '../../../core/cell';
import { type Line, type Money, reasonsOf, type SideName } from '../../../core/reconcile';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { CellLinks } from '../../parts/cell-links';
import { Sign, type Tone } from '../../parts/sign';

const TONES: Readonly<Record<Line['state'], Tone>> = {
  agrees: 'good',
  differs: 'bad',
  'only-books': 'ask',
  'only-treasury': 'ask',
};

export function LineRow({
  line,
  tabIndex,
  linked,
  hints,
}: {
  line: Line;
  tabIndex: number;
  linked: boolean;
  hints: readonly string[];
}) {
  const { said, t, effects } = usePane();
  const { code, name, kind, year, source, paid, state } = line;
  const parts = [
    kind && said(message(`reconcile.kind.${kind}`)),
    year !== null && String(year),
    source,
    paid && said(message(`reconcile.paid.${paid}`)),
  ].filter((part) => typeof part === 'string' && part !== '');
  const verdict =
    line.cause === null || state !== 'differs' ? `reconcile.state.${state}` : `reconcile.cause.${line.cause}`;
  const first = line.books?.src[0] ?? line.books?.blank[0];
  return (
    <>
      <button
        type="button"
        data-row
        class="row"
        tabIndex={tabIndex}
        aria-disabled={first === undefined}
        onClick={() => first !== undefined && void followCell(first, effects.follow)}
      >
        <Sign tone={TONES[state]} />
        <span class="name">
          {code === '' ? said(message('reconcile.noCode')) : code} {name}
        </span>
        <span class="num">{state === 'agrees' ? '' : showDong(line.difference)}</span>
        <span class="under">
          <strong>{said(message(verdict))}</strong>
          {parts.length > 0 && ` · ${parts.join(', ')}`}
        </span>
      </button>
      <div class="cells">
        <dl>
          <Amount side="books" money={line.books} linked />
          <Amount side="treasury" money={line.treasury} linked={linked} />
        </dl>
        {state !== 'agrees' && (
          <ul class="small">
            {reasonsOf(line).map((reason, i) => (
              <li key={i}>{said(reason)}</li>
            ))}
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        )}
        {state === 'agrees' && line.coarse.length > 0 && <p class="small muted">{t('reconcile.coarse')}</p>}
      </div>
    </>
  );
}

function Amount({ side, money, linked }: { side: SideName; money: Money | null; linked: boolean }) {
  const { said, t } = usePane();
  const cells = money === null ? [] : [...money.src, ...money.blank];
  return (
    <div class="figure">
      <dt>{said(message(`reconcile.side.${side}`))}</dt>
      <dd class="num">
        {money === null ? t('reconcile.noRow') : money.src.length === 0 ? t('reconcile.blank') : showDong(money.dong)}
      </dd>
      {cells.length > 0 && (
        <dd class="from">
          {linked ? <CellLinks src={cells} /> : <span class="celltext small">{cells.slice(0, 3).join(', ')}</span>}
        </dd>
      )}
    </div>
  );
}

async function followCell(src: string, follow: (ref: NonNullable<ReturnType<typeof parseAddress>>) => Promise<void>) {
  const ref = parseAddress(src);
  if (ref !== null) await follow(ref);
}
