/** Formulas that do not live, above the findings: what can be done about them, each by a draft that is shown first. */
import { message } from '../../../messages';
import { usePane } from '../../context';
import type { Cure } from '../../drafts/health';
import { healthOf } from '../../model/health';
import { Button } from '../../parts/button';
import { CellLinks } from '../../parts/cell-links';
import { Sign } from '../../parts/sign';
import { address } from '../../../core/cell';

const TONES = { blocking: 'hold', error: 'bad', warning: 'ask', info: 'none' } as const;

export function HealthBox() {
  const { state, effects, said } = usePane();
  const { sick, frozen, living, findings } = healthOf(state);
  const canEdit = state.capabilities?.canEdit ?? false;
  const functions = state.capabilities?.functions ?? false;
  const cures: [Cure, boolean][] = [
    ['functions', functions && sick.length > 0],
    ['native', sick.length > 0],
    ['values', sick.length > 0],
    ['thaw', frozen.length > 0],
    ['freeze', functions && living.length > 0],
  ];
  const offered = cures.filter(([, fits]) => fits && canEdit);
  if (findings.length === 0 && offered.length === 0) return null;
  return (
    <section class="screen" aria-label={said(message('health.head'))}>
      {findings.map((finding) => (
        <div key={finding.check}>
          <p class="sum">
            <Sign tone={TONES[finding.severity]} />
            <span class="grow">{said(finding.message)}</span>
          </p>
          <p class="small muted">→ {said(finding.advice)}</p>
          {finding.cells.length > 0 && <CellLinks src={finding.cells.map(address)} />}
        </div>
      ))}
      <div class="actions">
        {offered.map(([cure]) => (
          <Button key={cure} onPress={() => void effects.draftHealth(cure)}>
            {said(message(`health.button.${cure}`))}
          </Button>
        ))}
      </div>
    </section>
  );
}
