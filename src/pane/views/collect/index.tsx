/** *Phiếu thu thập*: a form for each unit, who has sent theirs back, and what came back merged after every difference was seen. */
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/cell';
import { type Choices, type Merged, mergeForms, type ReturnedFile } from '../../../core/collect';
import { type Message, message } from '../../../messages';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { useReading } from '../../reading';
import { useCollecting } from './collecting';
import { Differences } from './differences';
import { Units } from './units';
import { Wrong } from './wrong';

export interface Kept {
  /** Files that were read, as long as they are looked at. */
  readonly files: readonly ReturnedFile[];
  readonly unread: readonly Message[];
  readonly takes: Readonly<Record<string, string>>;
  readonly choices: Choices;
  readonly due: Day | '';
}

const NOTHING: Kept = { files: [], unread: [], takes: {}, choices: {}, due: '' };

export default function Collect() {
  const { state, files, t } = usePane();
  const [kept, keep] = useKept<Kept>('collect', NOTHING);
  const found = useCollecting();
  const reading = useReading();
  const [busy, setBusy] = useState(false);
  const { grids } = state;
  if (found.units.length === 0) return <Calm title={t('collect.noUnits')}>{t('collect.noUnitsWhy')}</Calm>;

  async function pick(): Promise<void> {
    const picked = (await files?.pick('workbook', true)) ?? [];
    if (picked.length === 0) return;
    setBusy(true);
    const more: ReturnedFile[] = [];
    const unread: Message[] = [];
    for (const file of picked) {
      const read = await reading.read(file);
      if ('problem' in read) unread.push(message(read.problem.key, read.problem.args));
      else more.push({ name: ownName(file.name, [...kept.files, ...more]), grids: read.grids });
    }
    setBusy(false);
    keep({ files: [...kept.files, ...more], unread, choices: {} });
  }

  const merged: Merged | null =
    kept.files.length === 0
      ? null
      : mergeForms({ ...found.setting, units: found.units, files: kept.files, grids, takes: kept.takes });
  return (
    <article class="screen collect">
      <p class="small">{t('collect.about')}</p>
      <Units found={found} due={kept.due} onDue={(due) => keep({ due })} />
      <section>
        <h2>{t('collect.back')}</h2>
        <p class="small muted">{t(files ? 'collect.backAbout' : 'collect.backCommand')}</p>
        {!files && <code class="command">thidua merge SO.xlsx phieu/*.xlsx --out SO-DA-NHAP.xlsx</code>}
        {files && (
          <div class="actions">
            <Button main={merged === null} disabled={busy} onPress={() => void pick()}>
              {t(merged ? 'collect.pickMore' : 'collect.pick')}
            </Button>
            {merged && <Button onPress={() => keep(NOTHING)}>{t('collect.forget')}</Button>}
          </div>
        )}
        {reading.shown}
      </section>
      {merged && (
        <>
          <Wrong
            merged={merged}
            unread={kept.unread}
            found={found}
            takes={kept.takes}
            onTake={(takes) => keep({ takes })}
          />
          <Differences merged={merged} found={found} choices={kept.choices} onChoose={(choices) => keep({ choices })} />
        </>
      )}
      {!merged && kept.unread.length > 0 && (
        <Wrong merged={null} unread={kept.unread} found={found} takes={{}} onTake={() => undefined} />
      )}
    </article>
  );
}

/** Files of one name from two folders are told apart: 'phieu.xlsx', 'phieu.xlsx (2)'. */
function ownName(name: string, others: readonly ReturnedFile[]): string {
  const taken = (one: string) => others.some((other) => other.name === one);
  let own = name;
  for (let n = 2; taken(own); n += 1) own = `${name} (${n})`;
  return own;
}
