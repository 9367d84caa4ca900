/** The style of views that are loaded when asked; it comes with the first of them. */
import { board } from './board';
import { judging } from './judging';
import { monthly } from './monthly';
import { reading } from './reading';
import { reconcile } from './reconcile';

export const late = [reading, reconcile, judging, monthly, board].join('\n');
