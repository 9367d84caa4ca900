/** Plan moved between projects for trial, one move after the other; the workbook stays as it is. */
import { type Dong, isZeroDong, showDong, showPercent } from '../../../core/amount';
import { afterMoves, type Move, type ProjectPace } from '../../../core/board';
import type { Day } from '../../../core/cell';
import { usePane } from '../../context';
import { Button, TextButton } from '../../parts/button';
import { Field } from '../../parts/choice';
import { FigureTable } from '../../parts/figure-table';
import { Signed } from '../../parts/signed';
import { TextField } from '../../parts/text-field';
import { typedDong } from './typed-dong';

/** What is kept of the page while the user is elsewhere. */
export interface Kept {
  readonly deadline: Day | '';
  readonly moves: readonly Move[];
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}

interface SandboxProps {
  readonly projects: readonly ProjectPace[];
  readonly kept: Kept;
  readonly keep: (patch: Partial<Kept>) => void;
}

export function Sandbox({ projects, kept, keep }: SandboxProps) {
  const { t } = usePane();
  const from = kept.from === '' ? projects[0]!.id : kept.from;
  const to = kept.to === '' ? projects[Math.min(1, projects.length - 1)]!.id : kept.to;
  const amount = typedDong(kept.amount);
  const next = amount === null ? null : { from, to, amount };
  const tried = next && afterMoves(projects, [...kept.moves, next]);
  const after = afterMoves(projects, kept.moves);
  const options = projects.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section>
      <h2>{t('board.try')}</h2>
      <p class="small muted">{t('board.tryAbout')}</p>
      <div class="fields">
        <Field label={t('board.from')} value={from} options={options} onChoose={(id) => keep({ from: id })} />
        <Field label={t('board.to')} value={to} options={options} onChoose={(id) => keep({ to: id })} />
        <TextField
          label={t('board.amount')}
          value={kept.amount}
          check={(text) => (text === '' || typedDong(text) !== null ? null : t('board.wrong.dong'))}
          onEnter={(text) => keep({ amount: text })}
        />
      </div>
      {tried && 'problem' in tried && (
        <Signed tone="bad" role="alert">
          {t(`board.move.${tried.problem}`)}
        </Signed>
      )}
      <div class="actions">
        <Button
          disabled={next === null || tried === null || 'problem' in tried}
          onPress={() => next && keep({ moves: [...kept.moves, next], amount: '' })}
        >
          {t('board.tryGo')}
        </Button>
        {kept.moves.length > 0 && <TextButton onPress={() => keep({ moves: [] })}>{t('board.tryReset')}</TextButton>}
      </div>
      {kept.moves.length > 0 && 'plans' in after && (
        <After projects={projects} moves={kept.moves} plans={after.plans} />
      )}
    </section>
  );
}

interface AfterProps {
  readonly projects: readonly ProjectPace[];
  readonly moves: readonly Move[];
  readonly plans: ReadonlyMap<string, Dong>;
}

function After({ projects, moves, plans }: AfterProps) {
  const { t } = usePane();
  const touched = projects.filter(({ id }) => moves.some((move) => move.from === id || move.to === id));
  const rate = (disbursed: Dong, plan: Dong) => (isZeroDong(plan) ? '–' : showPercent(disbursed, plan));
  return (
    <FigureTable caption={t('board.after')} headings={[t('board.project'), t('board.planNow'), t('months.rate')]}>
      {touched.map(({ id, name, plan, disbursed }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td class="num">
            {showDong(plan)} → {showDong(plans.get(id)!)}
          </td>
          <td class="num">
            {rate(disbursed, plan)} → {rate(disbursed, plans.get(id)!)}
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}
