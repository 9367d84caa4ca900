/** *Điều chuyển*: who cannot use their plan, who can take more, and what moving plan between them would do. Nothing is written. */
import { useMemo } from 'preact/hooks';
import { showDong } from '../../../core/amount';
import { commitmentsOf, projectPaces, type Proposal, transferProposals } from '../../../core/board';
import { monthEnd, showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { planInUse } from '../../model/attainment-list';
import { Calm } from '../../parts/calm';
import { CellLinks } from '../../parts/cell-links';
import { DayField } from '../../parts/day-field';
import { useEdits } from './edits';
import { type Kept, Sandbox } from './transfer-trial';

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
