/** TD_KIEMTRA: the sheet doctor over a range, as far as values alone can tell. */
import { a1, type Cell, gridOf, parseAddress, textOf } from '../core/cell';
import { checkTable } from '../core/doctor';
import type { Finding } from '../core/finding';
import { readTable, recognise } from '../core/table';
import { say } from '../messages';
import { message } from '../messages/message';
import type { FunctionSpec } from './model';
import { UNIT } from './params';
import { failure, isFailure } from './read/failure';
import { cellOf, textArg, unitArg } from './read/scalar';
import { word } from './read/words';

/** Stands for the sheet, whose name a function cannot see. */
const SHEET = 'vùng';

export const TD_KIEMTRA: FunctionSpec = {
  id: 'TD_KIEMTRA',
  help: {
    vi: 'Kiểm tra số liệu của một bảng giải ngân: mức độ, ô, điều sai, cách xử lý',
    en: 'Checks a disbursement table: severity, cells, what is wrong, what to do',
  },
  params: [
    {
      name: 'vung',
      type: 'range',
      help: {
        vi: 'Cả bảng, kể cả tiêu đề và dòng đơn vị tính',
        en: 'The whole table with its title, headings and unit line',
      },
      example: 'GiaiNgan!A1:M60',
    },
    UNIT,
    {
      name: 'o_dau',
      type: 'text',
      optional: true,
      help: {
        vi: 'Địa chỉ ô đầu của vùng, để kết quả ghi đúng tên ô; để trống là A1',
        en: 'Address of the first cell, so that findings can name cells; A1 when left out',
      },
      example: '"A1"',
    },
  ],
  vectorised: [],
  result: 'matrix',
  example: {
    formula: '=TD_KIEMTRA(GiaiNgan!A1:M60;"triệu";"A1")',
    shows: 'Lỗi | F6 | TỔNG SỐ ghi 120.000, cộng các dòng 119.988, lệch 12 triệu đồng | Xem công thức F6',
  },
  compute([range, unitText, firstText]) {
    const unit = unitArg(unitText);
    if (isFailure(unit)) return unit;
    const first = parseAddress(textArg(firstText) || 'A1');
    if (first === null) return failure('address', { text: textOf(cellOf(firstText)) });
    const grid = gridOf(SHEET, range!, first.row, first.column);
    const answers = unit === null ? {} : { [`${SHEET}:unit`]: unit };
    const { tables, findings, questions } = recognise([grid], { answers });
    const checked = tables.flatMap((table) => {
      const { data, findings: read } = readTable(grid, table);
      return [...read, ...checkTable(grid, table, data)];
    });
    const asked = questions.map((question) => [word('functions.question'), '', say('vi', question.message), '']);
    const lines = [...findings, ...checked].map(line);
    const sound = tables.length > 0 && lines.length === 0 ? [['', '', word('functions.nothingFound'), '']] : [];
    return [...lines, ...asked, ...sound, ['', '', word('functions.paneOnly'), '']];
  },
};

function line({ severity, cells, message: what, advice }: Finding): Cell[] {
  const places = cells.map((ref) => a1(ref)).join('; ');
  return [say('vi', message(`functions.severity.${severity}`)), places, say('vi', what), say('vi', advice)];
}
