/** Why nothing is decided yet: open questions, what blocks, or nobody to judge; each with its next step. */
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { RuleProblems } from '../setup/rule-problems';

export function Undecided() {
  const { state, dispatch, rules, t, said } = usePane();
  const { questions, findings } = state.assessment!;
  const setup = (section: string) => {
    dispatch({ type: 'view', view: 'setup', patch: { open: [section] } });
    dispatch({ type: 'tab', tab: 'setup' });
  };
  if (questions.length > 0) {
    return (
      <Calm
        tone="ask"
        title={t('award.questions', { n: questions.length })}
        actions={
          <Button main onPress={() => setup('mapping')}>
            {t('award.toQuestions')}
          </Button>
        }
      >
        {t('award.questionsWhy')}
      </Calm>
    );
  }
  if (!rules) {
    return (
      <Calm
        tone="hold"
        title={t('award.blocked')}
        actions={
          <Button main onPress={() => setup('rules')}>
            {t('setup.rules')}
          </Button>
        }
      >
        <RuleProblems />
      </Calm>
    );
  }
  const blocking = findings.filter((finding) => finding.severity === 'blocking' && finding.check !== 'no-subjects');
  if (blocking.length > 0) {
    return (
      <Calm
        tone="hold"
        title={t('award.blocked')}
        actions={
          blocking.some((finding) => finding.check === 'not-in-force') ? (
            <Button main onPress={() => setup('rules')}>
              {t('setup.rules')}
            </Button>
          ) : (
            <Button main onPress={() => dispatch({ type: 'tab', tab: 'check' })}>
              {t('award.toCheck')}
            </Button>
          )
        }
      >
        {blocking.map((finding, i) => (
          <p key={i}>
            {said(finding.message)} → {said(finding.advice)}
          </p>
        ))}
      </Calm>
    );
  }
  return (
    <Calm
      tone="ask"
      title={t('award.nobody')}
      actions={
        <Button main onPress={() => setup('people')}>
          {t('award.toPeople')}
        </Button>
      }
    >
      {t('award.nobodyWhy')}
    </Calm>
  );
}
