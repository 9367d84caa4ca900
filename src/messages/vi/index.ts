/** Every sentence a person reads, Vietnamese, by area. */
import { attainment } from './attainment';
import { files } from './files';
import { functions } from './functions';
import { store } from './store';

export const vi = { ...attainment, ...files, ...functions, ...store };
