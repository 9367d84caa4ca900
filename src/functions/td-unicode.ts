/** TD_UNICODE: text in fonts from before Unicode (TCVN3, VNI), as it is read today. */
import { textOf } from '../core/cell';
import { decode } from '../core/text';
import type { FunctionSpec } from './model';
import { cellOf, textArg } from './read/scalar';

/** Names of encodings stand for a font that has them. */
const FONTS: Readonly<Record<string, string>> = { tcvn3: '.VnTime', abc: '.VnTime', vni: 'VNI-Times', unicode: '' };

export const TD_UNICODE: FunctionSpec = {
  id: 'TD_UNICODE',
  help: {
    vi: 'Đổi chữ gõ bằng phông cũ (TCVN3, VNI) sang Unicode; ô gốc giữ nguyên',
    en: 'Turns text typed in old fonts (TCVN3, VNI) into Unicode; the cell itself stays as it is',
  },
  params: [
    {
      name: 'van_ban',
      type: 'text',
      help: { vi: 'Ô hoặc vùng chữ cần đổi', en: 'Cell or range of text' },
      example: 'B7',
    },
    {
      name: 'bang_ma_hoac_font',
      type: 'text',
      optional: true,
      help: {
        vi: 'Tên phông của ô (".VnTime", "VNI-Times") hoặc bảng mã ("TCVN3", "VNI"); để trống thì chỉ chuẩn hóa Unicode',
        en: 'Font of the cell (".VnTime", "VNI-Times") or encoding ("TCVN3", "VNI"); when left out, Unicode is only normalised',
      },
      example: '".VnTime"',
    },
  ],
  vectorised: ['van_ban', 'bang_ma_hoac_font'],
  result: 'scalar',
  example: { formula: '=TD_UNICODE("§¬n vÞ: TriÖu ®ång";".VnTime")', shows: 'Đơn vị: Triệu đồng' },
  compute([text, font]) {
    const cell = cellOf(text);
    if (typeof cell !== 'string') return cell ?? '';
    const named = textArg(font);
    return decode(textOf(cell), FONTS[named.toLowerCase()] ?? named).normalize('NFC');
  },
};
