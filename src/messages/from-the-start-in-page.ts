/**
 * The sentences that come with a page's first script: Vietnamese, of the first screens and the three tabs. The bundles of
 * pages put this file in place of from-the-start.ts; `bring` loads the rest.
 */
import type { Language } from './message';
import { assessment } from './vi/assessment';
import { attainment } from './vi/attainment';
import { decision } from './vi/decision';
import { decisionNeeds } from './vi/decision-needs';
import { doctor } from './vi/doctor';
import { identity } from './vi/identity';
import { pane } from './vi/pane';
import { paneSetup } from './vi/pane-setup';
import { store } from './vi/store';
import { table } from './vi/table';

export const FROM_THE_START: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    ...assessment,
    ...attainment,
    ...decision,
    ...decisionNeeds,
    ...doctor,
    ...identity,
    ...pane,
    ...paneSetup,
    ...store,
    ...table,
  },
  en: {},
};
