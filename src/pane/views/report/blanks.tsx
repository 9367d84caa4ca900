/** What is still blank in a paper, and where to fill it in. */
import { address } from '../../../core/cell';
import { PAPERS, type PaperInput, type PaperState } from '../../../core/report/papers';
import { AGENCY, AGENCY_CHOICES } from '../../../core/store';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { CellLink } from '../../parts/cell-link';
import { Sign } from '../../parts/sign';
import { agencyDraft, agencyPlaces } from './drafts';

export function Blanks({ paper, input }: { readonly paper: PaperState; readonly input: PaperInput }) {
  const { state, dispatch, effects, t, said } = usePane();
  if (paper.ready) return null;
  const needs = PAPERS.find(({ id }) => id === paper.id)!.needs;
  const items = needs.filter((item) => !input.agency.some((one) => one.item === item));
  const { there, absent, isNew } = agencyPlaces(state, items);
  const canEdit = state.capabilities!.canEdit;

  function add(): void {
    if (isNew) return void effects.draftSheets([AGENCY.name]);
    const draft = agencyDraft(state, items);
    if (draft) dispatch({ type: 'drafted', draft });
    else dispatch({ type: 'notice', notice: message('pane.report.notOurs', { sheet: AGENCY.name }) });
  }

  return (
    <section class="blanks">
      {paper.lacks.map((lack, i) => (
        <div key={i} class="sum">
          <Sign tone="soon" />
          <span>{said(lack)}</span>
        </div>
      ))}
      {there.length > 0 && (
        <ul class="small">
          {there.map(({ item, cell }) => (
            <li key={item} class="split">
              <span>{AGENCY_CHOICES.find(({ code }) => code === item)!.label}</span>
              <CellLink src={address(cell)} />
            </li>
          ))}
        </ul>
      )}
      {absent.length > 0 && canEdit && (
        <div class="actions">
          <Button onPress={add}>{t('report.fill')}</Button>
        </div>
      )}
    </section>
  );
}
