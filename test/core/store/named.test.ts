/** Keys, raters and standings that nobody knows are said with the nearest label; labels of the rules are understood. */
import {
  EVIDENCE,
  FACT_TABLES,
  lostSheets,
  MARKS,
  readFacts,
  type StoredRow,
  SUBJECTS,
  TALLIES,
  unknownKeys,
  withIds,
} from '../../../src/core/store';
import { gridOf } from '../../../src/core/cell';
import { say } from '../../../src/messages';
import { gate, item, rules } from '../evaluation/build';
import { sheetOf } from './sheet';

const RULES = rules({
  gates: [gate('g-hold', [{ of: 'hold', is: '"yes"' }], { effect: 'hold' })],
  items: [
    item('hold', 'yes-no', { register: true, label: 'Việc đang chờ kết luận' }),
    item('council', 'votes', { label: 'Hội đồng biểu quyết' }),
    item('p1', 'number', { source: 'mark', rater: 'authority', label: 'Tác phong' }),
    item('p2', 'number', { source: 'mark', label: 'Điểm thành viên' }),
  ],
});
const OTHER = rules({ items: [item('discipline', 'yes-no', { label: 'Kỷ luật trong năm' })] });

const evidence = (key: string): StoredRow => ({ subjects: ['A'], key, value: 'Có', at: '2022-12-01' });
const mark = (name: string, rater: string): StoredRow => {
  return { subject: 'A', item: name, rater, value: '8', at: '2022-12-01' };
};
const tally = (name: string): StoredRow => ({
  ...{ subject: 'A', item: name, level: 'council', method: 'show of hands' },
  ...{ members: 5, absent: 0, recused: 0, yes: 5, no: 0, at: '2022-12-15' },
});
const read = (rows: { [name: string]: StoredRow[] }) =>
  readFacts([SUBJECTS, EVIDENCE, MARKS, TALLIES].map((spec) => sheetOf(spec, rows[spec.name] ?? [])));
const said = (rows: { [name: string]: StoredRow[] }) =>
  unknownKeys(read(rows).sheets, RULES, [RULES, OTHER]).map(
    ({ severity, message, advice }) => `${severity}: ${say('vi', message)} ${say('vi', advice)}`,
  );

test('a mistyped hold stops verdicts and asks "có phải …?"; other mistyped evidence is an error', () => {
  expect(said({ DL_MinhChung: [evidence('Tác phong làm việc')] })[0]).toMatch(/^error: .*"Tác phong"/);
  expect(said({ DL_MinhChung: [evidence('Đang chờ kết luận')] })).toEqual([
    'blocking: Ô DL_MinhChung!B3: không quy định nào có nội dung "Đang chờ kết luận"; dòng này chưa được tính. Có phải "Việc đang chờ kết luận"? Nếu đúng thì gõ như vậy vào ô DL_MinhChung!B3.',
  ]);
});

test('a mistyped vote, item of marks, rater and standing are named with what to type', () => {
  const found = said({
    DL_DoiTuong: [{ id: 'A', name: 'Người A', kind: 'individual', standing: 'Trưởng phòng' }],
    DL_KiemPhieu: [tally('Hoi dong bieu quyet lan 1')],
    DL_Cham: [mark('Tac phong lam viec', 'authority'), mark('p1', 'Giám đốc'), mark('p2', 'Ông B')],
  });
  expect(found.map((text) => /Ô ([^:]+):.*"([^"]+)"[^"]*$/.exec(text)!.slice(1))).toEqual([
    ['DL_DoiTuong!F3', 'Công chức, viên chức, người lao động'],
    ['DL_Cham!B3', 'Tác phong'],
    ['DL_Cham!C4', 'Cấp có thẩm quyền'],
    ['DL_KiemPhieu!B3', 'Hội đồng biểu quyết'],
  ]);
});

test('what another rule set or a list of the add-in knows is no mistake', () => {
  const rows = ['Kỷ luật trong năm', 'discipline', 'Sáng kiến, giải pháp', 'hold', 'việc đang chờ kết luận'];
  expect(said({ DL_MinhChung: rows.map(evidence) })).toEqual([]);
});

test('labels of the rules are read as their items', () => {
  const { facts } = read({
    DL_MinhChung: [evidence('Việc đang chờ kết luận')],
    DL_KiemPhieu: [tally('Hội đồng biểu quyết')],
    DL_Cham: [mark('Tác phong', 'authority')],
  });
  const { evidence: holds, tallies, marks } = withIds(facts, RULES);
  expect([holds[0]!.key, tallies[0]!.item, marks[0]!.item]).toEqual(['hold', 'council', 'p1']);
});

test('votes above the council are an error that names the cell', () => {
  const { findings } = read({ DL_KiemPhieu: [{ ...tally('council'), yes: 9 }] });
  const found = findings.find(({ check }) => check === 'store.tallyUnsound')!;
  expect(`${found.severity}: ${say('vi', found.message)} ${say('vi', found.advice)}`).toBe(
    'error: số phiếu không khớp: tổng số thành viên 5, nhưng cộng lại được 9 (DL_KiemPhieu!J3) → đề nghị kiểm tra biên bản Đối chiếu biên bản, sửa số phiếu ở dòng của ô DL_KiemPhieu!J3.',
  );
});

test('a sheet of facts whose A1 was overwritten stops verdicts; another sheet of that name is the user’s own', () => {
  const damaged = sheetOf(EVIDENCE, [evidence('hold')], { A1: 'Minh chứng' });
  expect(lostSheets([damaged], FACT_TABLES).findings.map((one) => [one.severity, say('vi', one.message)])).toEqual([
    ['blocking', 'Trang tính DL_MinhChung không phải là bảng DL_MinhChung: ô A1 không ghi "Thi đua · DL_MinhChung".'],
  ]);
  expect(lostSheets([gridOf('DL_SoLieu', [['Số liệu'], ['STT', 'Tên']])], FACT_TABLES).findings).toEqual([]);
});
