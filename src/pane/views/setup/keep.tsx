/** What was set here, written into DL_ThietLap so that it holds next time; and older sheets of ours, asked first. */
import { useMemo } from 'preact/hooks';
import { address } from '../../../core/cell';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { isKept, outdated, settingsDraft, upgradeDraft } from '../../drafts/upkeep';
import { ruleOptions } from '../../model/rule-label';
import { Button } from '../../parts/button';
import { CellLink } from '../../parts/cell-link';
import { Sign } from '../../parts/sign';
import { Signed } from '../../parts/signed';

export function Keep() {
  const { state, dispatch, presets, rules, t } = usePane();
  if (!state.capabilities?.canEdit) return <p class="small muted">{t('readonly.why')}</p>;
  const draft = () => {
    const { ruleId } = state.settings;
    const label = ruleOptions({ presets, state, t }).find(({ value }) => value === ruleId)?.label ?? ruleId;
    const made = settingsDraft(state, { rules, label });
    if (made) dispatch({ type: 'drafted', draft: made });
    else dispatch({ type: 'notice', notice: message('pane.port.not-ours', { detail: 'DL_ThietLap' }) });
  };
  return (
    <>
      <p class="small">{t('keep.about')}</p>
      {isKept(state) ? (
        <p class="small muted">{t('keep.done')}</p>
      ) : (
        <div class="actions">
          <Button onPress={draft}>{t('keep.go')}</Button>
        </div>
      )}
      <Upgrade />
    </>
  );
}

function Upgrade() {
  const { state, dispatch, t, said } = usePane();
  const sheets = useMemo(() => outdated(state), [state.grids]);
  if (sheets.length === 0) return null;
  const draft = upgradeDraft(state, sheets);
  return (
    <section>
      <h2 class="plain">{t('upgrade.title')}</h2>
      <p class="small">{t('upgrade.about')}</p>
      {sheets.map(({ sheet, from, to, findings }) => (
        <div key={sheet}>
          <Signed tone={findings.length === 0 ? 'ask' : 'bad'}>{t('upgrade.line', { sheet, from, to })}</Signed>
          {findings.map((finding, i) => (
            <div class="sum" key={i}>
              <Sign tone="bad" />
              <span>
                {said(finding.message)} → {said(finding.advice)}
              </span>
              {finding.cells[0] && <CellLink src={address(finding.cells[0])} />}
            </div>
          ))}
        </div>
      ))}
      {draft && (
        <div class="actions">
          <Button onPress={() => dispatch({ type: 'drafted', draft })}>{t('upgrade.go')}</Button>
        </div>
      )}
    </section>
  );
}
