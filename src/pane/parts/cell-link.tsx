/** "F7 ›": a figure's cell. Follows it in the workbook; the pane stays where it is. */
import { a1, address, parseAddress } from '../../core/cell';
import { usePane } from '../context';

/** The sheet's name is left out where it is the one that the table stands on. */
export function CellLink({ src }: { readonly src: string }) {
  const { state, effects, t } = usePane();
  const ref = parseAddress(src);
  if (!ref || ref.sheet === '') return <span class="celltext">{src}</span>;
  const home = state.assessment?.tables[0]?.sheet;
  return (
    <button
      type="button"
      class="celllink"
      aria-label={t('link.select', { cell: address(ref) })}
      title={address(ref)}
      onClick={() => void effects.follow(ref)}
    >
      {ref.sheet === home ? a1(ref) : address(ref)}
      <span class="go" aria-hidden="true">
        ›
      </span>
    </button>
  );
}
