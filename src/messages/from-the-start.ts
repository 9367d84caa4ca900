/** The sentences that are there before any is asked for: here all of them. Pages take from-the-start-in-page.ts instead. */
import { en } from './en';
import type { Language } from './message';
import { vi } from './vi';

export const FROM_THE_START: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };
