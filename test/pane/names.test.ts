/** An answer about a name becomes a Tên khác in DL_DoiTuong: that cell alone is written. */
import { gridOf } from '../../src/core/cell';
import { SUBJECTS } from '../../src/core/store';
import { otherNamesDraft } from '../../src/pane/drafts/other-names';
import { initialState, type State } from '../../src/pane/model/state';
import { assessmentOf, RULES } from './fixture';

const stored = gridOf('DL_DoiTuong', [
  ['Thi đua · DL_DoiTuong', SUBJECTS.version, 7, 'Văn phòng', ''],
  ['Ghi thêm của tôi', ...SUBJECTS.columns.map((column) => column.heading)],
  ['giữ nguyên', 'CNTT', 'Phòng Công nghệ thông tin', 'P. CNTT', 'Tập thể'],
  ['giữ nguyên', 'VP', 'Văn phòng Sở', null, 'Tập thể'],
]);

function stateWith(names: State['settings']['names'], grids = [stored]): State {
  const first = initialState('vi', RULES.id);
  const assessment = assessmentOf();
  const subjects = assessment.facts.subjects.map((one) =>
    one.id === 'CNTT' ? { ...one, otherNames: ['P. CNTT'] } : one,
  );
  return {
    ...first,
    grids,
    assessment: { ...assessment, facts: { ...assessment.facts, subjects } },
    settings: { ...first.settings, names },
  };
}

describe('an answer about a name becomes a Tên khác', () => {
  test('only that cell is written, beside the names that stand there, at the revision that was read', () => {
    const draft = otherNamesDraft(stateWith([{ id: 'CNTT', text: 'Phòng CNTT' }]));
    expect(draft?.batch.ranges).toEqual([
      {
        range: { sheet: 'DL_DoiTuong', row: 2, column: 3, rows: 1, columns: 1 },
        cells: [[{ text: 'P. CNTT; Phòng CNTT' }]],
      },
    ]);
    expect(draft?.ifRevision).toEqual({ DL_DoiTuong: 7 });
  });

  test('a name that is known already, or a sheet that is not ours, writes nothing', () => {
    expect(otherNamesDraft(stateWith([{ id: 'CNTT', text: 'p. cntt' }]))).toBeNull();
    const theirs = gridOf('DL_DoiTuong', [['Danh sách'], ['Mã', 'Tên', 'Tên khác']]);
    expect(otherNamesDraft(stateWith([{ id: 'CNTT', text: 'Phòng CNTT' }], [theirs]))).toBeNull();
  });
});
