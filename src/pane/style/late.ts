/** The style of views that are loaded when asked; it comes with the first of them. */
import { board } from './board';
import { judging } from './judging';
import { monthly } from './monthly';
import { reading } from './reading';
import { reconcile } from './reconcile';
import { report } from './report';

export const late = [reading, reconcile, judging, monthly, board, report].join('\n');
