/** What the add-in cannot decide, with candidates to choose from. */
import type { Question } from '../../../core/table/model';
import { usePane } from '../../context';

export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const { state, effects, said } = usePane();
  return (
    <>
      {questions.map((question) => (
        <fieldset class="question" key={question.id}>
          <legend>{said(question.message)}</legend>
          {question.candidates.map((candidate) => (
            <label key={candidate.value} class="candidate">
              <input
                type="radio"
                name={question.id}
                value={candidate.value}
                checked={state.settings.answers[question.id] === candidate.value}
                onChange={() =>
                  void effects.choose({ answers: { ...state.settings.answers, [question.id]: candidate.value } })
                }
              />
              <span>{candidate.label}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
