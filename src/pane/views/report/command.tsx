/** The exact command that makes the same file, where the host cannot hand one over. */
import { usePane } from '../../context';
import { OWN_RULES } from '../../model/rules';
import type { State } from '../../model/state';
import { CopyText } from '../../parts/copy-text';

export interface Ordered {
  readonly out: string;
  readonly paper?: string;
  readonly subject?: string;
}

/** Dates as they are in use; the workbook's own rules need no name. */
function commandOf({ settings, dates }: State, { out, paper, subject }: Ordered): string {
  const preset = settings.ruleId === OWN_RULES ? '' : ` --preset ${settings.ruleId}`;
  const one = subject === undefined || subject === '' ? '' : ` --subject "${subject}"`;
  const which = paper === undefined ? '' : ` --paper ${paper}`;
  return `thidua report SO.xlsx${preset} --as-of ${dates!.dataAt} --law-at ${dates!.lawAt}${which}${one} --out ${out}`;
}

export function Command({ all = false, ...ordered }: Ordered & { readonly all?: boolean }) {
  const { state, t } = usePane();
  const command = commandOf(state, ordered);
  return (
    <>
      <p class="small">{t(all ? 'report.commandAll' : 'report.command')}</p>
      <code class="command">{command}</code>
      <CopyText text={command} label={t('report.copyCommand')} />
    </>
  );
}
