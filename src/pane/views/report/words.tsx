/** Runs of a paper on the screen: text as text, cells behind it as links, blanks as marks. */
import { address, a1, type Ref } from '../../../core/cell';
import type { Run } from '../../../core/report/paper';
import { usePane } from '../../context';

/** More cells than this stand behind one link to the first. */
const FIRST = 1;

export function Words({ runs, links = true }: { readonly runs: readonly Run[]; readonly links?: boolean }) {
  return (
    <>
      {runs.map((run, i) => (
        <Word key={i} run={run} links={links} />
      ))}
    </>
  );
}

function Word({ run: { text, bold, italic, underline, blank, src }, links }: { run: Run; links: boolean }) {
  const { t } = usePane();
  if (blank) {
    return (
      <span class="paper-blank" title={text}>
        <span class="sr">{t('report.notOne')}: </span>[{text}]
      </span>
    );
  }
  const look = [bold && 'b', italic && 'i', underline && 'u'].filter(Boolean).join(' ');
  return (
    <>
      {look === '' ? text : <span class={look}>{text}</span>}
      {links && src !== undefined && <Cells src={src} />}
    </>
  );
}

function Cells({ src }: { readonly src: readonly Ref[] }) {
  const { effects, t } = usePane();
  return (
    <>
      {src.slice(0, FIRST).map((ref) => (
        <button
          key={address(ref)}
          type="button"
          class="celllink paper-cell"
          title={address(ref)}
          aria-label={t('link.select', { cell: address(ref) })}
          onClick={() => void effects.follow(ref)}
        >
          {a1(ref)}
          <span class="go" aria-hidden="true">
            ›
          </span>
        </button>
      ))}
    </>
  );
}
