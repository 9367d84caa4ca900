/** The one reducer: what the pane knows after something happened. Plain and pure. */
import type { Action, ViewAction } from './action';
import { OWN_RULES } from './rules';
import type { Phase, Settings, State, Views } from './state';

/** Choices that change what is computed; the others only change what is shown. */
const COMPUTED: readonly (keyof Settings)[] = ['ruleId', 'dataAt', 'lawAt', 'grade', 'answers', 'mapped', 'readings'];

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'connected':
      return { ...state, capabilities: action.capabilities };
    case 'working':
      return { ...state, busy: { share: action.share, what: action.what, stoppable: action.stoppable }, problem: null };
    case 'idle':
      return { ...state, busy: null };
    case 'read':
      return read(state, action);
    case 'assessed':
      return assessed(state, action);
    case 'failed':
      return { ...state, busy: null, problem: action.problem, phase: state.assessment ? state.phase : 'failed' };
    case 'phase':
      return { ...state, phase: action.phase };
    case 'settings':
      return {
        ...state,
        settings: { ...state.settings, ...action.patch },
        stale: state.stale || COMPUTED.some((key) => key in action.patch),
      };
    case 'stale':
      return state.assessment ? { ...state, stale: true } : state;
    case 'looked':
      return { ...state, lookedAt: action.at };
    case 'tab':
      return { ...state, tab: action.tab, pages: opened(state.pages, action), draft: null };
    case 'kept':
      return { ...state, kept: { ...state.kept, [action.place]: action.value } };
    case 'view':
      return { ...state, views: viewed(state.views, action) };
    case 'scroll':
      return { ...state, scroll: { ...state.scroll, [action.place]: action.top } };
    case 'language':
      return { ...state, language: action.language };
    case 'jumped':
      return { ...state, jump: action.jump };
    case 'drafted':
      return { ...state, draft: action.draft, problem: null };
    case 'written':
      return { ...state, draft: null, undo: action.undo, notice: action.notice, busy: null };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

/** A rule set written in the workbook holds from the start, until the user chooses another. */
function read(state: State, { sheets, grids, own, kept }: Extract<Action, { type: 'read' }>): State {
  const chosen = own !== null && state.assessment === null ? OWN_RULES : state.settings.ruleId;
  const first = state.assessment === null ? kept : {};
  return { ...state, sheets, grids, own, settings: { ...state.settings, ruleId: chosen, ...first } };
}

function opened(pages: State['pages'], { tab, page }: Extract<Action, { type: 'tab' }>): State['pages'] {
  return page === undefined ? pages : { ...pages, [tab]: page };
}

function viewed(views: Views, { view, patch }: ViewAction): Views {
  return { ...views, [view]: { ...views[view], ...patch } };
}

function assessed(state: State, action: Extract<Action, { type: 'assessed' }>): State {
  const { assessment, dates } = action;
  return { ...state, assessment, dates, stale: false, busy: null, problem: null, phase: next(state, action) };
}

/** A workbook whose mapping is stored was confirmed before: it opens where the user left. */
function next(state: State, { assessment }: Extract<Action, { type: 'assessed' }>): Phase {
  if (assessment.tables.length === 0) return 'empty';
  if (state.phase === 'result' || state.phase === 'emulation' || state.phase === 'ready') return state.phase;
  const stored = state.grids.some((grid) => grid.ref.sheet === 'DL_AnhXa');
  return stored && assessment.questions.every((question) => question.about === 'subject') ? 'ready' : 'confirm';
}
