/** A field that narrows a list by name. */
import { usePane } from '../context';
import { TypedInput } from './typed-input';

export function Search({ value, onSearch }: { readonly value: string; readonly onSearch: (text: string) => void }) {
  const { t } = usePane();
  return <TypedInput type="search" className="search" label={t('list.search')} value={value} onType={onSearch} />;
}
