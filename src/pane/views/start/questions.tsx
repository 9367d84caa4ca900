/** What the add-in cannot decide, with candidates to choose from. */
import { NOBODY } from '../../../core/identity';
import type { Question } from '../../../core/table/model';
import { usePane } from '../../context';

export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const { t, said } = usePane();
  return (
    <>
      {questions.map((question) => (
        <fieldset class="question" key={question.id}>
          <legend>{said(question.message)}</legend>
          {question.candidates.map(({ value, label }) => (
            <Candidate key={value} question={question} value={value} label={label} />
          ))}
          {question.about === 'subject' && <Candidate question={question} value={NOBODY} label={t('names.nobody')} />}
        </fieldset>
      ))}
    </>
  );
}

interface CandidateProps {
  readonly question: Question;
  readonly value: string;
  readonly label: string;
}

function Candidate({ question: { id, about, message }, value, label }: CandidateProps) {
  const { state, effects } = usePane();
  const { answers, names } = state.settings;
  const text = about === 'subject' && value !== NOBODY ? message.args['text'] : undefined;
  const choose = () =>
    void effects.choose({
      answers: { ...answers, [id]: value },
      ...(text !== undefined && { names: [...names, { id: value, text: String(text) }] }),
    });
  return (
    <label class="candidate">
      <input type="radio" name={id} value={value} checked={answers[id] === value} onChange={choose} />
      <span>{label}</span>
    </label>
  );
}
