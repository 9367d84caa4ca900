#!/usr/bin/env node
/** The command `thidua`: brings the clone up to date, then runs dist/cli. */
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt('cli');
await import('../dist/cli/thidua.mjs');
