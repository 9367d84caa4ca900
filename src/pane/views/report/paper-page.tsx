/** One paper: for whom, what is blank, how it is taken away, and how it will look. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
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

/** Of more subjects than this one after the other nobody looks at the preview; the file holds them all. */
const MOST = 30;

export function PaperPage({ paper, subject, input, keep }: PaperPageProps) {
  const { t, said } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [paper.id]);
  const all = subjects(input, paper.of === 'unit' ? 'collective' : undefined);
  const one = paper.of === 'whole' ? undefined : all.find(({ id }) => id === subject)?.id;
  const own = useMemo(() => (one === undefined ? input : { ...input, subject: one }), [input, one]);
  const built = useMemo(() => buildPaper(paper.id, own), [paper.id, own]);
  const shown = useMemo(
    () =>
      paper.of === 'whole' || one !== undefined || all.length <= MOST
        ? built
        : buildPaper(paper.id, { ...input, subject: all[0]!.id }),
    [built],
  );
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
        <h2 class="plain">
          {t('report.preview')}
          {shown !== built && ` – ${all[0]!.name}`}
        </h2>
        <PaperView paper={shown} />
      </div>
    </article>
  );
}
