/** *Hồ sơ*: the log of procedures (contents 3.4, 3.5), the share done on time, and whose. */
import { useMemo } from 'preact/hooks';
import { dossiersOf, type Dossier, type OnTime, onTimeByPerson, onTimeOf, stateOf } from '../../../core/board';
import { groupDigits, shownShare } from '../../../core/amount';
import { showDay } from '../../../core/cell';
import type { StoredRow } from '../../../core/store';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { FigureTable } from '../../parts/figure-table';
import type { Tone } from '../../parts/sign';
import { AsEvidence } from './as-evidence';
import { CardList } from './card-list';
import { type EditedRow, readableRow, useEdits } from './edits';

const SHEET = 'DL_HoSo';
const FIELDS = ['project', 'kind', 'received', 'due', 'done', 'who', 'note'];
const TONES: Readonly<Record<string, Tone>> = { 'on-time': 'good', late: 'bad', open: 'none', unknown: 'ask' };

interface Line extends EditedRow {
  readonly dossier: Dossier;
}

const nameOf = (values: StoredRow) => [values['kind'], values['project']].filter(Boolean).join(' · ');

export default function Dossiers() {
  const { state, t } = usePane();
  const edits = useEdits(SHEET);
  const [kept, keep] = useKept('dossiers', { open: '' });
  const today = state.dates!.dataAt;
  const lines = useMemo(() => edits.rows.flatMap(lineOf), [edits.rows]);
  const dossiers = lines.filter(({ lacking }) => lacking.length === 0).map(({ dossier }) => dossier);
  const canEdit = state.capabilities!.canEdit;
  const add = canEdit && (
    <Button
      main={lines.length === 0}
      onPress={() => keep({ open: edits.add({ kind: '', project: '', received: today }) })}
    >
      {t('board.addDossier')}
    </Button>
  );
  if (lines.length === 0) {
    return (
      <Calm title={t('board.noDossiers')} actions={add}>
        {t('board.noDossiersWhy')}
      </Calm>
    );
  }
  return (
    <>
      <div class="screen">
        <p class="small muted">{t('board.asOf', { day: showDay(today) })}</p>
        <Shares all={onTimeOf(dossiers, today)} each={onTimeByPerson(dossiers, today)} />
        <AsEvidence each={onTimeByPerson(dossiers, today)} />
        <div class="actions">{add}</div>
      </div>
      <CardList
        label={t('page.dossiers')}
        sheet={SHEET}
        fields={FIELDS}
        lines={lines}
        edits={edits}
        opened={kept.open}
        onOpen={(open) => keep({ open })}
        nameOf={nameOf}
        told={({ dossier, values }) => {
          const at = stateOf(dossier, today);
          const { due, done } = dossier;
          const doneAt = done === null ? [] : [t('board.doneAt', { day: showDay(done) })];
          return {
            tone: TONES[at]!,
            name: nameOf(values),
            aside: due === null ? '' : showDay(due),
            under: [t(`board.dossier.${at}`), ...doneAt].join(' · '),
          };
        }}
      />
    </>
  );
}

function Shares({ all, each }: { readonly all: OnTime; readonly each: readonly OnTime[] }) {
  const { state, t } = usePane();
  const names = new Map(state.assessment!.facts.subjects.map(({ id, name }) => [id, name]));
  return (
    <FigureTable caption={t('board.onTime')} hidden headings={[t('board.who'), t('board.onTime'), t('months.rate')]}>
      {[all, ...each].map((one) => (
        <tr key={one.who ?? ''}>
          <th scope="row">{one.who === null ? t('board.everybody') : (names.get(one.who) ?? one.who)}</th>
          <td class="num">{`${one.onTime}/${one.onTime + one.late}`}</td>
          <td class="num">{one.share === null ? '–' : `${groupDigits(shownShare(one.share).toFixed(2))}%`}</td>
        </tr>
      ))}
    </FigureTable>
  );
}

function lineOf(row: EditedRow): Line[] {
  const [dossier] = dossiersOf([readableRow(row, { kind: '…', received: '…' })]);
  return dossier ? [{ ...row, dossier }] : [];
}
