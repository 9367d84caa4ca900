/** "Dán từ bảng có sẵn": how each line was linked; who could not be is asked, never guessed. */
import { useMemo, useState } from 'preact/hooks';
import type { Id } from '../../../core/rules/model';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { Fold } from '../../parts/fold';
import { Signed } from '../../parts/signed';
import { asWord } from './check';
import { entryKey } from './model';
import { type PastedLine, readPasted } from './paste';
import type { Marks } from './use-marks';

const LATER = '';
const NOBODY = '-';

export function Paste({ marks, rater }: { readonly marks: Marks; readonly rater: string }) {
  const { state, t } = usePane();
  const { view, change, item, items } = marks;
  const { subjects } = state.assessment!.facts;
  const [chosen, setChosen] = useState<Readonly<Record<number, Id>>>({});
  const typed = items.filter(({ source }) => source !== 'tally');
  const pasted = useMemo(
    () => (item ? readPasted(view.pasted, item, typed, subjects) : { lines: [], unknown: [] }),
    [view.pasted, item, subjects],
  );
  if (!state.capabilities?.canEdit || !item || item.source === 'tally') return null;
  const linked = pasted.lines.map((line, i) => line.subject ?? chosen[i] ?? LATER);
  const open = linked.filter((id) => id === LATER).length;

  function take(): void {
    const entries = { ...view.entries };
    pasted.lines.forEach(({ values }, i) => {
      const subject = linked[i]!;
      if (subject === LATER || subject === NOBODY) return;
      for (const [id, value] of Object.entries(values)) {
        const of = typed.find((one) => one.id === id)!;
        const column = of.source === 'mark' ? rater : of.values === 'count' ? '+' : '';
        const text = of.values === 'yes-no' ? asWord(value) : value;
        entries[entryKey(id, subject, column)] = { value: text, at: view.at, document: view.document };
      }
    });
    // What was taken is looked at next.
    const first = pasted.lines.flatMap(({ values }) => Object.keys(values))[0];
    change({ entries, pasted: '', pasteOpen: false, ...(first !== undefined && { item: first, by: 'item' as const }) });
    setChosen({});
  }

  return (
    <Fold title={t('marks.paste')} open={view.pasteOpen} onToggle={() => change({ pasteOpen: !view.pasteOpen })}>
      <p class="small">{t('marks.pasteHow')}</p>
      <textarea
        class="copytext"
        rows={4}
        aria-label={t('marks.paste')}
        value={view.pasted}
        onInput={(event) => change({ pasted: event.currentTarget.value })}
      />
      {pasted.unknown.length > 0 && (
        <p class="wrong small">{t('marks.pasteUnknown', { columns: pasted.unknown.join(', ') })}</p>
      )}
      <ul class="told">
        {pasted.lines.map((line, i) => (
          <Linked key={i} line={line} to={linked[i]!} choose={(id) => setChosen({ ...chosen, [i]: id })} />
        ))}
      </ul>
      {pasted.lines.length > 0 && (
        <div class="actions">
          {open > 0 ? (
            <p class="small">{t('marks.pasteOpen', { n: open })}</p>
          ) : (
            <Button onPress={take}>{t('marks.pasteTake', { n: pasted.lines.length })}</Button>
          )}
        </div>
      )}
    </Fold>
  );
}

function Linked({
  line,
  to,
  choose,
}: {
  readonly line: PastedLine;
  readonly to: Id;
  readonly choose: (id: Id) => void;
}) {
  const { state, t } = usePane();
  const name = state.assessment!.facts.subjects.find(({ id }) => id === to)?.name;
  const values = Object.values(line.values).join(' · ');
  return (
    <li>
      <Signed tone={to === LATER ? 'ask' : to === NOBODY ? 'none' : 'good'}>
        {line.name} → {line.subject ? `${name} (${to})` : t('marks.pasteWho')}:{' '}
        {values === '' ? t('marks.pasteEmpty') : values}
      </Signed>
      {line.subject === null && (
        <Choice
          label={t('marks.pasteWhoIs', { name: line.name })}
          value={to}
          options={[
            { value: LATER, label: t('marks.pasteChoose') },
            ...line.candidates,
            { value: NOBODY, label: t('marks.pasteNobody') },
          ]}
          onChoose={choose}
        />
      )}
    </li>
  );
}
