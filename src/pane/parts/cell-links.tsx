/** The cells behind a figure: the first few, the rest on request. */
import { useState } from 'preact/hooks';
import { usePane } from '../context';
import { TextButton } from './button';
import { CellLink } from './cell-link';

const FIRST = 3;

export function CellLinks({ src }: { readonly src: readonly string[] }) {
  const { t } = usePane();
  const [all, setAll] = useState(false);
  if (src.length === 0) return null;
  const shown = all || src.length <= FIRST + 1 ? src : src.slice(0, FIRST);
  return (
    <span class="celllinks">
      {shown.map((one) => (
        <CellLink key={one} src={one} />
      ))}
      {shown.length < src.length && (
        <TextButton onPress={() => setAll(true)}>{t('link.more', { n: src.length - shown.length })}</TextButton>
      )}
    </span>
  );
}
