/** Each unit, whether its form went out and came back; forms made for the chosen ones. */
import { useState } from 'preact/hooks';
import { type Day, parseDay, showDay } from '../../../core/cell';
import { makeForms, sentWrites } from '../../../core/collect';
import { message } from '../../../messages';
import { today } from '../../clock';
import { usePane } from '../../context';
import { changedRowsDraft } from '../../drafts/changed-rows';
import { Button, TextButton } from '../../parts/button';
import { Sign } from '../../parts/sign';
import { TextField } from '../../parts/text-field';
import type { Collecting } from './collecting';

interface UnitsProps {
  readonly found: Collecting;
  readonly due: Day | '';
  readonly onDue: (day: Day | '') => void;
}

export function Units({ found, due, onDue }: UnitsProps) {
  const { state, dispatch, files, t, said } = usePane();
  const { units, homeless, setting, log } = found;
  const [made, setMade] = useState<readonly string[]>([]);
  const { download, canEdit } = state.capabilities!;
  const returned = units.filter(({ id }) => log.get(id)?.returned);
  const forms = () => makeForms(units, { ...setting, due: due === '' ? null : due });

  async function hand(ids: readonly string[]): Promise<void> {
    for (const form of forms().filter(({ unit }) => ids.includes(unit))) {
      const bytes = await files!.workbook(form.sheets, form.dress);
      if ('problem' in bytes) {
        dispatch({ type: 'notice', notice: message(bytes.problem.key, bytes.problem.args) });
        return;
      }
      await files!.save(form.file, bytes.bytes);
      setMade((before) => [...new Set([...before, form.unit])]);
    }
    dispatch({ type: 'notice', notice: message('pane.collect.made', { n: ids.length }) });
  }

  function note(): void {
    const writes = sentWrites(
      units.filter(({ id }) => made.includes(id)),
      state.grids,
      setting.year,
      today(),
    );
    const drafted = changedRowsDraft(state, [writes], message('pane.collect.sentTitle'));
    if ('problem' in drafted) dispatch({ type: 'notice', notice: drafted.problem });
    else dispatch({ type: 'drafted', draft: drafted.draft });
  }

  return (
    <section>
      <h2>{t('collect.units', { year: setting.year, n: returned.length, all: units.length })}</h2>
      <TextField
        label={t('collect.due')}
        value={due === '' ? '' : showDay(due)}
        check={(text) => (text.trim() === '' || parseDay(text) !== null ? null : t('board.wrong.day'))}
        onEnter={(text) => onDue(parseDay(text) ?? '')}
      />
      {download && files ? (
        <div class="actions">
          <Button main onPress={() => void hand(units.map(({ id }) => id))}>
            {t('collect.makeAll', { n: units.length })}
          </Button>
          {made.length > 0 && canEdit && <Button onPress={note}>{t('collect.noteSent', { n: made.length })}</Button>}
        </div>
      ) : (
        <>
          <p class="small">{t('collect.noDownload')}</p>
          <code class="command">{`thidua collect SO.xlsx --as-of ${setting.dataAt}${due === '' ? '' : ` --due ${due}`} --out phieu/`}</code>
        </>
      )}
      <ul class="forms">
        {units.map(({ id, name }) => {
          const entry = log.get(id);
          const back = entry?.returned ?? null;
          const sent = entry?.sent ?? null;
          return (
            <li key={id} class="split">
              <Sign tone={back ? 'good' : sent || made.includes(id) ? 'ask' : 'none'} />
              <span class="grow">
                {name}
                <div class="under small muted">
                  {back
                    ? t('collect.returnedAt', { day: showDay(back), open: entry?.open ?? 0 })
                    : sent
                      ? t('collect.sentAt', { day: showDay(sent) })
                      : t(made.includes(id) ? 'collect.justMade' : 'collect.notSent')}
                </div>
              </span>
              {download && files && (
                <TextButton label={t('collect.makeOne', { name })} onPress={() => void hand([id])}>
                  {t('collect.make')}
                </TextButton>
              )}
            </li>
          );
        })}
      </ul>
      {homeless.length > 0 && (
        <p class="sum small">
          <Sign tone="ask" />
          <span>
            {said(
              message('cli.collect.homeless', {
                n: homeless.length,
                names: homeless.map(({ code, name }) => `${code} ${name}`.trim()).join('; '),
              }),
            )}
          </span>
        </p>
      )}
      {setting.agency === '' && (
        <p class="sum small">
          <Sign tone="ask" />
          <span>{said(message('cli.collect.noAgency'))}</span>
        </p>
      )}
    </section>
  );
}
