/** Text in fonts from before Unicode. The font of the cell says which encoding it is, never the text. */
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

export type Encoding = 'unicode' | 'tcvn3' | 'vni';

/** '.VnTime', '.VnArialH' → TCVN3; 'VNI-Times' → VNI; every other or unknown font → Unicode. */
export function encodingOf(font: string | null): Encoding {
  if (font === null) return 'unicode';
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : 'unicode';
}

/** The text a person sees in a cell of this font. Nothing is trimmed: in TCVN3 "ư" is U+00AD. */
export function decode(text: string, font: string | null): string {
  switch (encodingOf(font)) {
    case 'tcvn3':
      return fromTcvn3(text, /H$/.test(font!.trim()));
    case 'vni':
      return fromVni(text);
    case 'unicode':
      return text;
  }
}
