/** What the pane shows after something happened: phases, what becomes stale, what stays as the user left it. */
import { reduce } from '../../../src/pane/model/reduce';
import { initialState, type State } from '../../../src/pane/model/state';
import { gridOf } from '../../../src/core/cell';
import { message } from '../../../src/messages';
import { assessmentOf, sheetOf, PROJECTS } from '../fixture';

const dates = { dataAt: '2022-12-31', lawAt: '2022-12-31' };
const fresh = initialState('vi', 'thu/2022');
const read: State = reduce(fresh, { type: 'read', own: null, sheets: [], grids: [sheetOf(PROJECTS)] });
const shown = reduce(read, { type: 'assessed', assessment: assessmentOf(), dates });

describe('what the pane shows after something happened', () => {
  test('a workbook that was never confirmed is shown as understood first', () => {
    expect(shown.phase).toBe('confirm');
  });

  test('a workbook whose mapping is stored opens with its figures', () => {
    const stored = reduce(read, {
      type: 'read',
      own: null,
      sheets: [],
      grids: [sheetOf(PROJECTS), gridOf('DL_AnhXa', [['Thi đua · DL_AnhXa', 1, 1]])],
    });
    expect(reduce(stored, { type: 'assessed', assessment: assessmentOf(), dates }).phase).toBe('ready');
  });

  test('no table at all is a state of its own', () => {
    const nothing = { ...assessmentOf(), tables: [], data: [] };
    expect(reduce(read, { type: 'assessed', assessment: nothing, dates }).phase).toBe('empty');
  });

  test('a recalculation keeps the user where they are, and is no longer stale', () => {
    const working = reduce(reduce(shown, { type: 'phase', phase: 'ready' }), { type: 'stale' });
    expect(working.stale).toBe(true);
    const again = reduce(working, { type: 'assessed', assessment: assessmentOf(), dates });
    expect([again.phase, again.stale]).toEqual(['ready', false]);
  });

  test('filters and open rows of every view survive a change of tab', () => {
    const filtered = reduce(shown, { type: 'view', view: 'progress', patch: { shown: 'unmet', query: 'phong' } });
    const back = reduce(reduce(filtered, { type: 'tab', tab: 'award' }), { type: 'tab', tab: 'progress' });
    expect(back.views.progress).toMatchObject({ shown: 'unmet', query: 'phong', sort: 'attention' });
  });

  test('choosing another plan or language makes nothing stale; another date or reading does', () => {
    const patch = (settings: object) => reduce(shown, { type: 'settings', patch: settings }).stale;
    expect(patch({ planKind: 'plan.start' })).toBe(false);
    expect(patch({ basis: 'estimate', milestone: '95%' })).toBe(false);
    expect(patch({ dataAt: '2022-11-30' })).toBe(true);
    expect(patch({ readings: { many: { choice: '3', agreedIn: '' } } })).toBe(true);
  });

  test('a failure keeps the figures that were there; without any it is the whole screen', () => {
    const problem = message('pane.port.busy', { detail: '' });
    expect(reduce(shown, { type: 'failed', problem })).toMatchObject({ phase: 'confirm', problem });
    expect(reduce(fresh, { type: 'failed', problem }).phase).toBe('failed');
  });
});
