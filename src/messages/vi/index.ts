/** Every sentence a person reads, Vietnamese, by area. */
import { attainment } from './attainment';

export const vi = { ...attainment };
