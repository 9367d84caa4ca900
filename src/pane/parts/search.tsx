/** A field that narrows a list by name. */
import { usePane } from '../context';

export function Search({ value, onSearch }: { readonly value: string; readonly onSearch: (text: string) => void }) {
  const { t } = usePane();
  return (
    <input
      type="search"
      class="search"
      aria-label={t('list.search')}
      placeholder={t('list.search')}
      value={value}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}
