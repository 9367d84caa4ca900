/** Usage: help in both languages, and exit code 2 with the wrong word named. */
import { COMMANDS } from '../../../src/hosts/cli/run';
import { SAMPLE, thidua } from './helpers';

test('--help lists the commands; without any word the same with exit code 2', async () => {
  const { code, out } = await thidua('--help');
  expect(code).toBe(0);
  for (const { name } of COMMANDS) expect(out).toContain(`\n  ${name} `);
  expect(await thidua()).toEqual({ code: 2, out, err: '' });
});

test.each(COMMANDS.map(({ name, options }) => ({ name, options })))(
  '$name --help names every option of the command',
  async ({ name, options }) => {
    for (const language of ['vi', 'en']) {
      const { code, out } = await thidua(name, '--help', '--lang', language);
      expect(code).toBe(0);
      for (const option of [...Object.keys(options), 'json', 'map', 'lang']) expect(out).toContain(`--${option}`);
    }
  },
);

test.each([
  [
    'an unknown command',
    ['danhgia', SAMPLE],
    'Chưa có lệnh “danhgia”. Các lệnh: inspect, check, evaluate, report, monthly, reconcile, collect, merge, seal, verify.',
  ],
  ['no file', ['inspect'], 'Thiếu tên tệp cần đọc.\nXem hướng dẫn: thidua inspect --help'],
  [
    'two files',
    ['inspect', SAMPLE, 'b.xlsx'],
    'Mỗi lần chỉ đọc một tệp; thừa: b.xlsx.\nXem hướng dẫn: thidua inspect --help',
  ],
  ['an unknown option', ['check', SAMPLE, '--nhanh'], 'Không có tùy chọn --nhanh.\nXem hướng dẫn: thidua check --help'],
  [
    'an option without its value',
    ['evaluate', SAMPLE, '--preset'],
    'Tùy chọn --preset cần một giá trị.\nXem hướng dẫn: thidua evaluate --help',
  ],
  [
    'no rule set',
    ['evaluate', SAMPLE],
    'Thiếu bộ quy định. Thêm --preset với một trong: binh-phuoc/2022, binh-phuoc/2022-diem, binh-phuoc/2024, binh-phuoc/2025-07, bac-ninh/2025; hoặc --rules TỆP.json.\nXem hướng dẫn: thidua evaluate --help',
  ],
  [
    'an unknown rule set',
    ['evaluate', SAMPLE, '--preset', 'ha-noi/2022'],
    'Không có bộ quy định “ha-noi/2022”. Các bộ có sẵn: binh-phuoc/2022, binh-phuoc/2022-diem, binh-phuoc/2024, binh-phuoc/2025-07, bac-ninh/2025.\nXem hướng dẫn: thidua evaluate --help',
  ],
  [
    'no day',
    ['evaluate', SAMPLE, '--preset', 'binh-phuoc/2022', '--as-of', '31/02/2022'],
    'Ngày “31/02/2022” của --as-of không đúng. Gõ như 2022-12-31 hoặc 31/12/2022.\nXem hướng dẫn: thidua evaluate --help',
  ],
  ['another language', ['check', SAMPLE, '--lang', 'fr'], 'Không có ngôn ngữ “fr”. Chọn vi hoặc en.'],
])('%s', async (_, words, err) => {
  expect(await thidua(...words)).toEqual({ code: 2, out: '', err });
});
