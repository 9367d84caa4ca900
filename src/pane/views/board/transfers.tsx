/** *Điều chuyển*: who cannot use their plan, who can take more, and what moving plan between them would do. Nothing is written. */
import { useMemo } from 'preact/hooks';
import { showDong, showPercent, isZeroDong, type Dong } from '../../../core/amount';
import {
  afterMoves,
  commitmentsOf,
  type Move,
  projectPaces,
  type ProjectPace,
  type Proposal,
  transferProposals,
} from '../../../core/board';
import { type Day, monthEnd, showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { planInUse } from '../../model/attainment-list';
import { Button, TextButton } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { CellLinks } from '../../parts/cell-links';
import { Field } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { FigureTable } from '../../parts/figure-table';
import { Signed } from '../../parts/signed';
import { TextField } from '../../parts/text-field';
import { useEdits } from './edits';
import { typedDong } from './typed-dong';

interface Kept {
  readonly deadline: Day | '';
  readonly moves: readonly Move[];
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}

export default function Transfers() {
  const { state, t, said } = usePane();
  const { rows } = useEdits('DL_CamKet');
  const [kept, keep] = useKept<Kept>('transfers', { deadline: '', moves: [], from: '', to: '', amount: '' });
  const assessment = state.assessment!;
  const dataAt = state.dates!.dataAt;
  const plan = planInUse(assessment.attainment, state.settings);
  const year = assessment.tables[0]?.year ?? Number(dataAt.slice(0, 4));
  const deadline = kept.deadline === '' ? monthEnd(year + 1, 1) : kept.deadline;
  const projects = useMemo(() => projectPaces(assessment.data, plan, dataAt), [assessment, plan, dataAt]);
  const proposals = useMemo(
    () => transferProposals(projects, commitmentsOf(rows.map(({ values }) => values)), { dataAt, deadline }),
    [projects, rows, dataAt, deadline],
  );
  if (projects.length === 0) return <Calm title={t('board.noProjects')}>{t('board.noProjectsWhy')}</Calm>;
  const sides = (['give', 'take'] as const).map((side) => ({
    side,
    list: proposals.filter((one) => one.side === side),
  }));
  return (
    <article class="screen">
      <p class="small">
        {t('board.transferAbout', { plan: said({ key: `attainment.${plan}`, args: {} }), day: showDay(dataAt) })}
      </p>
      <DayField label={t('months.deadline')} value={deadline} onEnter={(day) => keep({ deadline: day })} />
      {sides.map(({ side, list }) => (
        <section key={side}>
          <h2>{t(`board.${side}`, { n: list.length })}</h2>
          {list.length === 0 && <p class="muted small">{t(`board.${side}None`)}</p>}
          {list.map((one) => (
            <ProposalRow key={one.project.id} proposal={one} />
          ))}
        </section>
      ))}
      <Sandbox projects={projects} kept={kept} keep={keep} />
    </article>
  );
}

function ProposalRow({ proposal }: { readonly proposal: Proposal }) {
  const { t } = usePane();
  const { project, side, amount, because, reached } = proposal;
  return (
    <div class="duty">
      <div class="split">
        <span class="name">{project.name}</span>
        <strong class="num">{showDong(amount)}</strong>
      </div>
      <div class="small muted">
        {t(`board.because.${because}`, { reached: showDong(reached), plan: showDong(project.plan) })}
      </div>
      <CellLinks src={project.src} />
      <span class="sr">{t(`board.${side}`, { n: 1 })}</span>
    </div>
  );
}

interface SandboxProps {
  readonly projects: readonly ProjectPace[];
  readonly kept: Kept;
  readonly keep: (patch: Partial<Kept>) => void;
}

/** Moves are tried one after the other; the workbook stays as it is. */
function Sandbox({ projects, kept, keep }: SandboxProps) {
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
