/** What makes two codes or two names of a capital source the same: spelling only, never a resemblance. */
import { tidy } from '../text';

/** A project code without spaces, letter case aside. '7004001' typed as a number and as text are one. */
export function codeKey(text: string): string {
  return tidy(text)
    .replace(/[\s\u00a0']/g, '')
    .toUpperCase();
}

/** Usual abbreviations of capital sources, accents kept. Data. */
const ALIASES: Readonly<Record<string, string>> = {
  nstw: 'ngân sách trung ương',
  tw: 'ngân sách trung ương',
  'ns trung ương': 'ngân sách trung ương',
  'ns tw': 'ngân sách trung ương',
  'trung ương': 'ngân sách trung ương',
  nsđp: 'ngân sách địa phương',
  'ns địa phương': 'ngân sách địa phương',
  'ns đp': 'ngân sách địa phương',
  'địa phương': 'ngân sách địa phương',
  nst: 'ngân sách tỉnh',
  'ns tỉnh': 'ngân sách tỉnh',
  'ngân sách cấp tỉnh': 'ngân sách tỉnh',
  xskt: 'xổ số kiến thiết',
  'thu xổ số kiến thiết': 'xổ số kiến thiết',
  tpcp: 'trái phiếu chính phủ',
  'thu sử dụng đất': 'tiền sử dụng đất',
  'thu tiền sử dụng đất': 'tiền sử dụng đất',
  'ngoài nước': 'nước ngoài',
};

/** The name of a capital source without what every such name begins with; '' where nothing is left. */
export function sourceKey(text: string): string {
  const bare = tidy(text)
    .toLowerCase()
    .replace(/^[-+*•–\s]+/, '')
    .replace(/^(trong đó|gồm|bao gồm)\s*:?\s*/, '')
    .replace(/^(nguồn vốn|nguồn|vốn)\s*:?\s+/, '')
    .replace(/^vốn\s+/, '')
    .replace(/[\s:;.,]+$/, '');
  return ALIASES[bare] ?? bare;
}
