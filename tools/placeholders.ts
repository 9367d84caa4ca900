/** Writes docs/mau-van-ban.md from the catalogue of papers: npx tsx tools/placeholders.ts */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { placeholderGuide } from '../src/core/report/papers/guide';

const file = path.join(import.meta.dirname, '../docs/mau-van-ban.md');

const options = await resolveConfig(file);
writeFileSync(file, await format(placeholderGuide(), { ...options, parser: 'markdown' }));
