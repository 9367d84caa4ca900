/** What of the returned files was not taken, and what to do; which file holds where a unit sent two. */
import { address } from '../../../core/cell';
import type { FileDifference, FormProblem, Merged } from '../../../core/collect';
import { message, type Message } from '../../../messages';
import { usePane } from '../../context';
import { Field } from '../../parts/choice';
import { Sign } from '../../parts/sign';
import type { Collecting } from './collecting';

interface WrongProps {
  /** Null where no file could be read. */
  readonly merged: Merged | null;
  readonly unread: readonly Message[];
  readonly found: Collecting;
  readonly takes: Readonly<Record<string, string>>;
  readonly onTake: (takes: Readonly<Record<string, string>>) => void;
}

export function Wrong({ merged, unread, found, takes, onTake }: WrongProps) {
  const { t, said } = usePane();
  const nameOf = (id: string) => found.units.find((unit) => unit.id === id)?.name ?? id;
  const problems = [...(merged?.refused ?? []), ...(merged?.problems ?? [])];
  const doubled = merged?.doubled ?? [];
  const untouched = merged?.untouched ?? [];
  const missing = merged?.missing ?? [];
  const count = problems.length + unread.length + doubled.length;
  return (
    <section class="warnings">
      {count > 0 && <h2>{t('collect.wrong', { n: count })}</h2>}
      {doubled.map(({ unit, files, differences }) => (
        <div key={unit}>
          <Field
            label={t('collect.which', { name: nameOf(unit), n: files.length })}
            value={takes[unit] ?? ''}
            options={[
              { value: '', label: t('collect.choose') },
              ...files.map((file) => ({ value: file, label: file })),
            ]}
            onChoose={(file) => onTake({ ...takes, [unit]: file })}
          />
          <ul>
            {differences.map((one, i) => (
              <Differing key={i} difference={one} />
            ))}
          </ul>
        </div>
      ))}
      <ul>
        {unread.map((one, i) => (
          <li key={`u${i}`}>
            <Sign tone="bad" />
            <span>{said(one)}</span>
          </li>
        ))}
        {problems.map((one, i) => (
          <Problem key={i} problem={one} name={one.unit === null ? '' : nameOf(one.unit)} />
        ))}
        {untouched.map(({ unit, file }) => (
          <li key={file}>
            <Sign tone="ask" />
            <span>{t('collect.untouched', { name: nameOf(unit), file })}</span>
          </li>
        ))}
        {missing.length > 0 && (
          <li>
            <Sign tone="ask" />
            <span>{t('collect.missing', { n: missing.length, names: missing.map(nameOf).join('; ') })}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** One thing that the files tell differently, a line for each file. */
function Differing({ difference: { part, sides } }: { readonly difference: FileDifference }) {
  const { said } = usePane();
  return (
    <li>
      <Sign tone="ask" />
      <div>
        {said(message(part === null ? 'collect.form.cover.sheet' : `collect.part.${part}`))}
        {sides.map(({ file, cell, text }) => (
          <div key={file} class="muted">
            {said(
              cell === null && part !== null
                ? message('collect.sideNone', { file })
                : message('collect.side', { file, at: cell === null ? '' : ` (${address(cell)})`, text: text || '–' }),
            )}
          </div>
        ))}
      </div>
    </li>
  );
}

function Problem({ problem, name }: { readonly problem: FormProblem; readonly name: string }) {
  const { said } = usePane();
  return (
    <li>
      <Sign tone="bad" />
      <span>
        {name !== '' && <span class="muted">{name} · </span>}
        {said(problem.message)}
        <span class="under"> → {said(problem.advice)}</span>
      </span>
    </li>
  );
}
