/** In every test file: what it opened is closed at its end, also where a `beforeAll` failed half-way. */
import { closeAll } from './opened';

afterAll(closeAll);
