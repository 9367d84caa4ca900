/** Every row that would be written, old and new; conflicts are the user's to decide; then one draft of all. */
import {
  type Choices,
  isOpen,
  isWritten,
  type Merged,
  type MergeLine,
  mergeWrites,
  partOf,
  rowName,
  shownValue,
} from '../../../core/collect';
import { address, cellRef } from '../../../core/cell';
import { message } from '../../../messages';
import { today } from '../../clock';
import { usePane } from '../../context';
import { changedRowsDraft } from '../../drafts/changed-rows';
import { Button } from '../../parts/button';
import { CellLinks } from '../../parts/cell-links';
import { Choice } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { Sign, type Tone } from '../../parts/sign';
import type { Collecting } from './collecting';

const TONES: Readonly<Record<MergeLine['state'], Tone>> = {
  new: 'good',
  changed: 'ask',
  same: 'none',
  conflict: 'bad',
};
const ORDER = ['conflict', 'changed', 'new'] as const;

interface DifferencesProps {
  readonly merged: Merged;
  readonly found: Collecting;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

export function Differences({ merged, found, choices, onChoose }: DifferencesProps) {
  const { state, dispatch, t } = usePane();
  const { lines, gone, forms } = merged;
  const shown = ORDER.flatMap((one) => lines.filter((line) => line.state === one));
  const same = lines.length - shown.length;
  const written = shown.filter((line) => isWritten(line, choices)).length;
  const open = shown.filter((line) => isOpen(line, choices)).length;
  const nameOf = (id: string) => found.units.find((unit) => unit.id === id)?.name ?? id;

  function draft(): void {
    const input = { grids: state.grids, year: found.setting.year, units: found.units };
    const sheets = mergeWrites(merged, choices, input, today());
    const made = changedRowsDraft(state, sheets, message('pane.collect.title'));
    if ('problem' in made) dispatch({ type: 'notice', notice: made.problem });
    else dispatch({ type: 'drafted', draft: made.draft });
  }

  if (forms.length === 0) return null;
  return (
    <section aria-label={t('collect.differences')} class="flush">
      <h2>{t('collect.differences')}</h2>
      <p class="small muted">{t('collect.counts', { forms: forms.length, n: shown.length, same })}</p>
      <LongList
        label={t('collect.differences')}
        items={shown}
        keyOf={({ id }) => id}
        guess={72}
        row={(line, tabIndex) => (
          <Line
            line={line}
            unit={nameOf(line.unit)}
            tabIndex={tabIndex}
            choice={choices[line.id] ?? (line.state === 'conflict' ? '' : 'form')}
            onChoose={(choice) => onChoose({ ...choices, [line.id]: choice })}
          />
        )}
      />
      {gone.map(({ unit, part, code, values, target }) => (
        <p key={`${unit}/${code}`} class="sum small">
          <Sign tone="none" />
          <span>
            {t('collect.gone', { unit: nameOf(unit), name: rowName(values) })}
            {target && <CellLinks src={[address(cellRef(partOf(part)!.store.name, target.row, 0))]} />}
          </span>
        </p>
      ))}
      {state.capabilities!.canEdit && (
        <div class="writebar">
          {open > 0 && <p class="sum small">{t('collect.open', { n: open })}</p>}
          <div class="actions">
            <Button main onPress={draft}>
              {t('collect.write', { n: written })}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

interface LineProps {
  readonly line: MergeLine;
  readonly unit: string;
  readonly tabIndex: number;
  readonly choice: string;
  readonly onChoose: (choice: 'form' | 'book') => void;
}

function Line({ line, unit, tabIndex, choice, onChoose }: LineProps) {
  const { t, said } = usePane();
  const { part, state, reason, target, cells, returned } = line;
  const value = (key: string, one: (typeof cells)[number]['before']) => shownValue(partOf(part)!, key, one) || '–';
  const name = rowName(returned.values);
  return (
    <div class="difference" data-row tabIndex={tabIndex}>
      <div class="sum">
        <Sign tone={TONES[state]} />
        <strong class="name">{name}</strong>
      </div>
      <div class="small muted">
        {[unit, said(message(`collect.part.${part}`)), t(`collect.state.${state}`)].join(' · ')}
      </div>
      {reason && <div class="small outcome bad">{said(message(`collect.reason.${reason}`))}</div>}
      {cells.map(({ key, heading, before, now }) => (
        <div key={key} class="small">
          <span class="muted">{heading}: </span>
          {target ? `${value(key, before)} → ${value(key, now)}` : value(key, now)}
        </div>
      ))}
      {target && <CellLinks src={[address(cellRef(partOf(part)!.store.name, target.row, 0))]} />}
      <Choice
        label={t('collect.decide', { name })}
        value={choice}
        options={[
          ...(choice === '' ? [{ value: '', label: t('collect.undecided') }] : []),
          { value: 'form', label: t('collect.takeForm') },
          { value: 'book', label: t('collect.keepBook') },
        ]}
        onChoose={(picked) => onChoose(picked as 'form' | 'book')}
      />
    </div>
  );
}
