/** Slow projects that nobody has explained yet, each with the way to explain it. */
import { usePane } from '../../context';
import { rateText } from '../../parts/amount';
import { TextButton } from '../../parts/button';
import { CellLinks } from '../../parts/cell-links';
import type { NamedProject } from './projects';

interface UnexplainedProps {
  readonly projects: readonly NamedProject[];
  readonly canEdit: boolean;
  readonly onAdd: (project: NamedProject) => void;
}

export function Unexplained({ projects, canEdit, onAdd }: UnexplainedProps) {
  const { t } = usePane();
  if (projects.length === 0) return null;
  return (
    <section class="screen">
      <h2>{t('board.unexplained', { n: projects.length })}</h2>
      <p class="small muted">{t('board.unexplainedWhy')}</p>
      {projects.map((project) => (
        <div class="duty" key={project.key}>
          <div class="split">
            <span>{project.name}</span>
            <span class="num">{rateText(project.row)}</span>
          </div>
          <div class="split small">
            <CellLinks src={[...project.row.planSrc.slice(0, 1), ...project.row.disbursedSrc.slice(0, 1)]} />
            {canEdit && (
              <TextButton label={t('board.explainFor', { name: project.name })} onPress={() => onAdd(project)}>
                {t('board.explain')}
              </TextButton>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}
