/** A seal sheet that somebody shortened, reordered or edited: what is wrong and what to do. */
import { faultMessage, type PrintedFault, printedMessage, type SealSheet } from '../../../core/seal';
import { usePane } from '../../context';
import { CellLink } from '../../parts/cell-link';
import { Signed } from '../../parts/signed';

export function Faults({ sheet }: { readonly sheet: SealSheet | null }) {
  const { t, said } = usePane();
  if (sheet === null || sheet.faults.length === 0) return null;
  return (
    <section class="faults" role="alert">
      <h2>{t('seal.faults')}</h2>
      {sheet.faults.map((fault, i) => (
        <Signed tone="bad" key={i}>
          {said(faultMessage(fault))}
        </Signed>
      ))}
      <CellLink src="KQ_ChotKetQua!A1" />
    </section>
  );
}

/** Printed results that somebody typed over since the seal. */
export function Printed({ faults }: { readonly faults: readonly PrintedFault[] }) {
  const { t, said } = usePane();
  if (faults.length === 0) return null;
  return (
    <section class="faults" role="alert">
      <h2>{t('seal.printed')}</h2>
      {faults.map((fault, i) => (
        <Signed tone="bad" key={i}>
          {said(printedMessage(fault))}
        </Signed>
      ))}
      <CellLink src={faults.flatMap((fault) => ('cell' in fault ? [fault.cell] : []))[0] ?? 'KQ_XetKhenThuong!A1'} />
    </section>
  );
}
