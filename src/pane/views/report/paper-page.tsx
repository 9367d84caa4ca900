/** One paper: for whom, what is blank, how it is taken away, and how it will look. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Block } from '../../../core/report/paper';
import { buildPaper, type PaperInput, type PaperState } from '../../../core/report/papers';
import { subjects } from '../../../core/report/papers/parts/people';
import { usePane } from '../../context';
import { Field } from '../../parts/choice';
import { Blanks } from './blanks';
import { PaperView } from './paper-view';
import { TakeAway } from './take-away';

interface PaperPageProps {
  readonly paper: PaperState;
  /** '' is every subject. */
  readonly subject: string;
  readonly input: PaperInput;
  readonly keep: (patch: { readonly open?: string; readonly subject?: string }) => void;
}

/** Of a paper with more parts than this nobody looks at the preview to its end; the file holds them all. */
const MOST = 12;
const SHOWN = 3;
const BLOCKS = 300;

/** How many blocks the preview shows: whole parts from the beginning. */
function beginningOf(blocks: readonly Block[]): number {
  const pages = blocks.flatMap(({ is }, at) => (is === 'page' ? [at] : []));
  return Math.min(blocks.length, pages.length > MOST ? pages[SHOWN - 1]! : BLOCKS);
}

export function PaperPage({ paper, subject, input, keep }: PaperPageProps) {
  const { t, said } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [paper.id]);
  const all = subjects(input, paper.of === 'unit' ? 'collective' : undefined);
  const one = paper.of === 'whole' ? undefined : all.find(({ id }) => id === subject)?.id;
  const own = useMemo(() => (one === undefined ? input : { ...input, subject: one }), [input, one]);
  const built = useMemo(() => buildPaper(paper.id, own), [paper.id, own]);
  const first = useMemo(() => beginningOf(built.blocks), [built]);
  return (
    <article
      class="subject"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        keep({ open: '' });
      }}
    >
      <nav class="crumb" aria-label={said(paper.title)}>
        <button type="button" class="textbutton" onClick={() => keep({ open: '' })}>
          ‹ {t('report.papers')}
        </button>
      </nav>
      <h1 tabIndex={-1} ref={heading}>
        {said(paper.title)}
      </h1>
      <div class="screen">
        {paper.of !== 'whole' && (
          <Field
            label={t('report.subject')}
            value={one ?? ''}
            options={[
              { value: '', label: t('report.everySubject') },
              ...all.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(value) => keep({ subject: value })}
          />
        )}
        <Blanks paper={paper} input={own} />
        <TakeAway paper={built} title={said(paper.title)} subject={one ?? ''} />
        <h2 class="plain">{t('report.preview')}</h2>
        {first < built.blocks.length && <p class="small muted">{t('report.previewFirst')}</p>}
        <PaperView paper={first < built.blocks.length ? { ...built, blocks: built.blocks.slice(0, first) } : built} />
      </div>
    </article>
  );
}
