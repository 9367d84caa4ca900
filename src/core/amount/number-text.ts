/** Numbers written as text, in Vietnamese ('1.234,5') or English ('1,234.5') style. */
import { Exact } from './exact';

export type NumberStyle = 'vi' | 'us';

export type NumberReading =
  | { readonly value: Exact; readonly style: NumberStyle | 'either' }
  | { readonly problem: 'not-a-number' | 'ambiguous' };

const VI = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/;
const US = /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/;

/**
 * Reads an amount as people type it: spaces, a leading sign or accounting brackets.
 * Text that both styles read differently ('1.234') is ambiguous unless `style` says which.
 */
export function readNumberText(text: string, style?: NumberStyle): NumberReading {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^\u2212/, '-');
  const bracketed = /^\((.+)\)$/.exec(bare);
  const negative = bracketed !== null || bare.startsWith('-');
  const body = (bracketed?.[1] ?? bare).replace(/^[-+]/, '');
  const vi = VI.test(body) ? new Exact(body.replace(/\./g, '').replace(',', '.')) : null;
  const us = US.test(body) ? new Exact(body.replace(/,/g, '')) : null;
  const sign = new Exact(negative ? '-1' : '1');
  if (style !== undefined) {
    const value = style === 'vi' ? vi : us;
    return value ? { value: value.times(sign), style } : { problem: 'not-a-number' };
  }
  if (vi && us) return vi.eq(us) ? { value: vi.times(sign), style: 'either' } : { problem: 'ambiguous' };
  if (vi) return { value: vi.times(sign), style: 'vi' };
  if (us) return { value: us.times(sign), style: 'us' };
  return { problem: 'not-a-number' };
}
