/** The seals before the last one, newest first. */
import { showDay } from '../../../core/cell';
import { printedCode, type SealSheet } from '../../../core/seal';
import { shownTime } from '../../clock';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Fold } from '../../parts/fold';

export function History({ sheet }: { readonly sheet: SealSheet | null }) {
  const { t } = usePane();
  const [{ open }, change] = useKept('seal.history', { open: false });
  const before = [...(sheet?.seals ?? [])].reverse().slice(1);
  if (before.length === 0) return null;
  return (
    <Fold title={t('seal.history')} aside={before.length} open={open} onToggle={() => change({ open: !open })}>
      <ul class="told">
        {before.map((seal) => (
          <li key={seal.code}>
            <strong class="code-small">{printedCode(seal.code)}</strong>
            <p class="small">
              {t('seal.when', {
                at: shownTime(seal.at),
                by: seal.by === '' ? t('seal.nobody') : seal.by,
                dataAt: showDay(seal.dataAt),
                lawAt: showDay(seal.lawAt),
              })}
            </p>
            {seal.reason !== '' && <p class="small">{t('seal.because', { reason: seal.reason })}</p>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
