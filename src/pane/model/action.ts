/** What can happen in the pane. */
import type { Assessment } from '../../core/assessment/model';
import type { Day, Grid } from '../../core/cell';
import type { Language, Message } from '../../messages';
import type { Capabilities, SheetInfo } from '../../ports/workbook';
import type { Draft, Undo } from './draft';
import type { Jump, OwnRules, Phase, Settings, Tab, Views } from './state';

export type Action =
  | { readonly type: 'connected'; readonly capabilities: Capabilities }
  | { readonly type: 'working'; readonly share: number | null; readonly what: Message; readonly stoppable: boolean }
  | { readonly type: 'idle' }
  | {
      readonly type: 'read';
      readonly sheets: readonly SheetInfo[];
      readonly grids: readonly Grid[];
      readonly own: OwnRules | null;
      /** What DL_ThietLap says; it holds from the start, until the user chooses otherwise. */
      readonly kept?: Partial<Settings>;
    }
  | {
      readonly type: 'assessed';
      readonly assessment: Assessment;
      readonly dates: { readonly dataAt: Day; readonly lawAt: Day };
    }
  | { readonly type: 'failed'; readonly problem: Message }
  | { readonly type: 'phase'; readonly phase: Phase }
  | { readonly type: 'settings'; readonly patch: Partial<Settings> }
  | { readonly type: 'stale' }
  | { readonly type: 'looked'; readonly at: number }
  | { readonly type: 'tab'; readonly tab: Tab; readonly page?: string }
  | { readonly type: 'kept'; readonly place: string; readonly value: unknown }
  | ViewAction
  | { readonly type: 'scroll'; readonly place: string; readonly top: number }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'jumped'; readonly jump: Jump | null }
  | { readonly type: 'drafted'; readonly draft: Draft | null }
  | { readonly type: 'written'; readonly undo: Undo | null; readonly notice: Message }
  | { readonly type: 'notice'; readonly notice: Message | null };

/** A change of one view's own state. */
export type ViewAction = {
  [V in keyof Views]: { readonly type: 'view'; readonly view: V; readonly patch: Partial<Views[V]> };
}[keyof Views];

export type Dispatch = (action: Action) => void;
