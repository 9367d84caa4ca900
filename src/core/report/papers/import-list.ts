/** Rows for award-management systems, which import Excel in fixed columns; what they ask and nobody recorded stays blank. */
import type { SheetDress, WrittenCell } from '../../cell';
import { rowLabel } from '../explain-labels';
import type { PaperInput } from './input';
import { known } from './parts/head';
import { nameOf, standing, subjectOf, unitName } from './parts/people';
import { decisions, qualified } from './parts/results';

export const IMPORT_ID = 'danh-sach-nhap';

const COLUMNS: readonly (readonly [string, number])[] = [
  ['STT', 6],
  ['Tên gọi', 10],
  ['Tên', 32],
  ['Chức vụ', 24],
  ['Đơn vị', 32],
  ['Phân loại', 10],
  ['Danh hiệu/Hình thức', 30],
  ['Đối tượng', 24],
  ['Lĩnh vực', 16],
];

/** What the province is asked to give is named in DL_ThongTin; the tier only says that something higher is asked for. */
function formOf(input: PaperInput, tier: string): string {
  const nominated = input.rules.tiers.find(({ id }) => id === tier)?.gives === 'nomination';
  const asked = nominated ? known(input, 'higher.form') : null;
  return asked ?? rowLabel(input.rules, tier, 'vi') ?? tier;
}

/** Headings in row 1, then one row for each subject and form that qualifies. */
export function importSheet(input: PaperInput): {
  readonly name: string;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly dress: SheetDress;
} {
  const all = [...qualified(decisions(input, 'award')), ...qualified(decisions(input, 'nomination'))];
  const rows = all.map(({ subject, tier }, at): WrittenCell[] => {
    const collective = subjectOf(input, subject)?.kind === 'collective';
    const texts = [
      collective ? 'Tập thể' : '',
      nameOf(input, subject),
      collective ? '' : standing(input, subject),
      unitName(input, subject),
      collective ? 'Tập thể' : 'Cá nhân',
      formOf(input, tier),
      collective ? '' : standing(input, subject),
      '',
    ];
    return [{ number: at + 1 }, ...texts.map((text): WrittenCell => (text === '' ? { blank: true } : { text }))];
  });
  const name = 'DanhSachNhap';
  const columns = COLUMNS.length;
  return {
    name,
    cells: [COLUMNS.map(([text]) => ({ text })), ...rows],
    dress: {
      sheet: name,
      widths: COLUMNS.map(([, width]) => width),
      looks: [
        { area: { row: 0, column: 0, rows: rows.length + 1, columns }, border: true, wrap: true },
        { area: { row: 0, column: 0, rows: 1, columns }, bold: true, shade: true, align: 'center' },
      ],
      freeze: 1,
      page: { orientation: 'landscape', repeat: { first: 0, last: 0 } },
    },
  };
}
