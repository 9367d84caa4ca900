/** *Vướng mắc*: what holds projects up, as DL_VuongMac keeps it; first the slow ones of which nobody has said anything. */
import { useEffect, useMemo } from 'preact/hooks';
import { bottlenecksOf, type BottleneckRow, isOpen } from '../../../core/board';
import { showDay } from '../../../core/cell';
import type { StoredRow } from '../../../core/store';
import { sameName } from '../../../core/text';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Choice } from '../../parts/choice';
import { CardList } from './card-list';
import { type EditedRow, readableRow, useEdits } from './edits';
import { type NamedProject, useProjects } from './projects';
import { Unexplained } from './unexplained';

const SHEET = 'DL_VuongMac';
const FIELDS = ['project', 'name', 'what', 'action', 'to', 'at', 'solved', 'by'];

interface Line extends EditedRow {
  readonly bottleneck: BottleneckRow;
}

const nameOf = (values: StoredRow) => [values['project'], values['name']].filter(Boolean).join(' · ');

export default function Bottlenecks() {
  const { state, t } = usePane();
  const edits = useEdits(SHEET);
  // `about`: the project that another page sent the user here for.
  const [kept, keep] = useKept('bottlenecks', { open: '', shown: 'open', about: '' });
  const today = state.dates!.dataAt;
  const lines = useMemo(() => edits.rows.flatMap(lineOf), [edits.rows]);
  const projects = useProjects();
  const canEdit = state.capabilities!.canEdit;
  const open = lines.filter(({ id, bottleneck }) => id === edits.newest || isOpen(bottleneck, today));
  const asked = projects.unexplained.filter((project) => !open.some(({ bottleneck }) => isAbout(bottleneck, project)));

  function add(project?: NamedProject): void {
    const { by } = state.settings;
    const about = { project: project?.code ?? '', name: project?.name ?? '' };
    const row = { ...about, what: '', at: today, by: by === '' ? null : by };
    keep({ about: '', open: edits.add(row) });
  }

  useEffect(() => {
    const project = kept.about === '' ? null : projects.find(kept.about);
    const line = project && open.find(({ bottleneck }) => isAbout(bottleneck, project));
    if (line) keep({ about: '', open: line.id });
    else if (project && canEdit) add(project);
    else if (kept.about !== '') keep({ about: '' });
  }, []);

  const addAny = canEdit && (
    <Button main={lines.length === 0 && asked.length === 0} onPress={() => add()}>
      {t('board.addBottleneck')}
    </Button>
  );
  const ordered = [...(kept.shown === 'open' ? open : lines)].sort(
    (a, b) => Number(isOpen(b.bottleneck, today)) - Number(isOpen(a.bottleneck, today)),
  );
  return (
    <>
      <Unexplained projects={asked} canEdit={canEdit} onAdd={add} />
      {lines.length === 0 ? (
        <Calm title={t('board.noBottlenecks')} actions={addAny}>
          {t('board.noBottlenecksWhy')}
        </Calm>
      ) : (
        <div class="tools">
          <Choice
            label={t('board.shown')}
            value={kept.shown}
            options={[
              { value: 'open', label: t('board.openOnes', { n: open.length }) },
              { value: 'all', label: t('board.allBottlenecks', { n: lines.length }) },
            ]}
            onChoose={(shown) => keep({ shown })}
          />
          {addAny}
        </div>
      )}
      <CardList
        label={t('page.bottlenecks')}
        sheet={SHEET}
        fields={FIELDS}
        lines={ordered}
        edits={edits}
        opened={kept.open}
        onOpen={(id) => keep({ open: id })}
        nameOf={nameOf}
        told={({ bottleneck, values, lacking }) => {
          const { what, at, solved } = bottleneck;
          const done = !isOpen(bottleneck, today);
          return {
            tone: done ? 'good' : 'ask',
            name: nameOf(values),
            aside: at === null ? '' : showDay(at),
            under: <Told {...bottleneck} what={lacking.length > 0 ? '' : what} solved={done ? solved : null} />,
          };
        }}
      />
    </>
  );
}

function Told({ what, action, to, solved }: BottleneckRow) {
  const { t } = usePane();
  return (
    <>
      {what !== '' && <div class="ink">{what}</div>}
      {action !== '' && <div>{t('board.action', { action })}</div>}
      {to !== '' && <div>{t('board.askedOf', { to })}</div>}
      <div>{solved === null ? t('board.notSolved') : t('board.solvedAt', { day: showDay(solved) })}</div>
    </>
  );
}

function isAbout({ project, name }: BottleneckRow, { code, name: named }: NamedProject): boolean {
  return project === '' ? sameName(name, named) : sameName(project, code);
}

function lineOf(row: EditedRow): Line[] {
  const [bottleneck] = bottlenecksOf([readableRow(row, { what: '…' })]);
  return bottleneck ? [{ ...row, bottleneck }] : [];
}
