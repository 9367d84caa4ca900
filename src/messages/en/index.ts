/** Every sentence a person reads, English, by area. */
import { attainment } from './attainment';

export const en = { ...attainment };
