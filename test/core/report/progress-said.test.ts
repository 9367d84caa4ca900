/** What units said and the assignment board, as the progress report tells them. */
import { boardBlocks } from '../../../src/core/report/papers/parts/board';
import type { PaperInput } from '../../../src/core/report/papers';
import { progressFacts } from '../../../src/core/report/progress';
import { saidBottleneck } from '../../../src/core/report/progress/said';
import { NO_FACTS } from '../../../src/core/evaluation/facts';
import { sheet } from '../collect/fixture';

const PROJECT = { code: '7001', name: 'Trung tâm dữ liệu' };
const bottleneck = (what: string, solved: string | null, project = '7001') => ({
  ...{ project, name: 'Trung tâm dữ liệu', what, at: '2022-10-01', solved },
});

test('an unsolved bottleneck comes before the reason of a commitment; a solved one holds nothing up', () => {
  const said = sheet('DL_VuongMac', [
    bottleneck('mặt bằng', null),
    bottleneck('nhà thầu', '2022-11-01'),
    bottleneck('của dự án khác', null, '7002'),
  ]);
  const committed = sheet('DL_CamKet', [
    { project: '7001', month: '2022-11-30', amount: 1, reason: 'chậm hồ sơ' },
    { project: '7001', month: '2022-10-31', amount: 1, reason: 'cũ hơn' },
  ]);
  expect(saidBottleneck(PROJECT, [said, committed], '2022-12-31')).toEqual({ note: 'mặt bằng', src: 'DL_VuongMac!C3' });
  expect(saidBottleneck(PROJECT, [committed], '2022-12-31')).toEqual({ note: 'chậm hồ sơ', src: 'DL_CamKet!E3' });
  expect(saidBottleneck(PROJECT, [said], '2022-09-30')).toBeNull();
});

test('contents done, overdue and without evidence; who is overdue; nothing without a board', () => {
  const row = (status: string, more: object = {}) => ({
    ...{
      content: '3.2',
      text: 'Đổi mới lãnh đạo',
      role: 'launch',
      unit: 'Phòng CNTT',
      due: '2022-06-30',
      status,
      ...more,
    },
  });
  const grids = [sheet('DL_PhanCong', [row('done'), row('open', { owner: 'Bà Lan' })])];
  const progress = progressFacts({ data: [], facts: NO_FACTS }, grids, { dataAt: '2022-12-31' });
  const input = { progress, dataAt: '2022-12-31' } as unknown as PaperInput;
  const told = JSON.stringify(boardBlocks('5. Thực hiện', input));
  for (const text of ['3.2. Đổi mới lãnh đạo', '1/2', 'Nội dung 3.2: Phòng CNTT (Bà Lan), hạn 30/06/2022'])
    expect(told).toContain(text);
  const none = progressFacts({ data: [], facts: NO_FACTS }, [], { dataAt: '2022-12-31' });
  expect(boardBlocks('5.', { progress: none, dataAt: '2022-12-31' } as unknown as PaperInput)).toEqual([]);
});
