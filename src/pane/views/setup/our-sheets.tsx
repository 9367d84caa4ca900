/** The sheets of ours in the workbook: which are there, who wrote them last, and adding or renewing them. */
import { SPECS, readStamp } from '../../../core/store';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { CellLink } from '../../parts/cell-link';

/** Sheets that hold facts, in the order in which they are filled. */
const FACT_SHEETS = [
  'DL_AnhXa',
  'DL_DoiTuong',
  'DL_SoLieu',
  'DL_MinhChung',
  'DL_KiemPhieu',
  'DL_Cham',
  'DL_KeHoach',
  'DL_ThongTin',
];

export function OurSheets() {
  const { state, effects, t } = usePane();
  const found = FACT_SHEETS.filter((name) => SPECS[name]).map((name) => {
    const grid = state.grids.find((one) => one.ref.sheet === name);
    return { name, grid, stamp: grid ? readStamp(grid) : null };
  });
  const absent = found.filter(({ grid }) => grid === undefined).map(({ name }) => name);
  const renew = found.filter(({ name, stamp }) => stamp && (name === 'DL_AnhXa' || name === 'DL_SoLieu'));
  const canEdit = state.capabilities?.canEdit ?? false;
  return (
    <>
      <p class="small">{t('sheets.about')}</p>
      <ul class="sheets">
        {found.map(({ name, grid, stamp }) => (
          <li key={name}>
            <div class="split">
              {grid ? <CellLink src={`${name}!A1`} /> : <span class="celltext">{name}</span>}
              <span class="muted small">
                {!grid
                  ? t('sheets.absent')
                  : stamp
                    ? t('sheets.rows', { n: Math.max(0, grid.ref.row + grid.ref.rows - 2), revision: stamp.revision })
                    : t('sheets.notOurs')}
              </span>
            </div>
            <span class="small">{t(`sheets.${name}`)}</span>
          </li>
        ))}
      </ul>
      {!canEdit && <p class="muted">{t('readonly.why')}</p>}
      <div class="actions">
        {canEdit && absent.length > 0 && (
          <Button onPress={() => void effects.draftSheets(absent)}>{t('sheets.add', { n: absent.length })}</Button>
        )}
        {canEdit && renew.length > 0 && (
          <Button onPress={() => void effects.draftSheets(renew.map(({ name }) => name))}>{t('sheets.renew')}</Button>
        )}
      </div>
    </>
  );
}
