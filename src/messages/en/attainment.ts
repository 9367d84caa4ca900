/** Words of attainment. */
import type { attainment as vi } from '../vi/attainment';

export const attainment: Record<keyof typeof vi, string> = {
  'attainment.met': 'Met',
  'attainment.unmet': 'Not met',
  'attainment.noPlan': 'No plan',
  'attainment.remaining': '{amount} đồng still to disburse',
};
