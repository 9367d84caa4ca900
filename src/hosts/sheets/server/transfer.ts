/** What crosses google.script.run: plain data only, no Date, no undefined. Shared by the script and the sidebar. */
import type { Grid, Ref } from '../../../core/cell';
import type { ReadRequest, SheetInfo, WriteBatch, WriteOptions, WriteResult } from '../../../ports/workbook';

export interface Surroundings {
  /** 'vi_VN' */
  readonly locale: string;
}

/** What the script is asked, and what it answers. */
export interface Service {
  surroundings(): Surroundings;
  sheets(): readonly SheetInfo[];
  read(requests: readonly ReadRequest[]): readonly Grid[];
  selection(): Ref | null;
  select(ref: Ref): null;
  /** A short text that changes when any value in the ranges does. */
  digest(refs: readonly Ref[]): string;
  write(batch: WriteBatch, options: WriteOptions): WriteResult;
  /** A part of the sidebar's script, e.g. 'Work': the text of that page of the project, as it was pushed. */
  part(name: string): string;
}

export type Method = keyof Service;

export interface Asked {
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** `code` and `detail` of a PortError. */
export interface Failed {
  readonly failed: { readonly code: string; readonly detail: string };
}

export type Answered = { readonly value: unknown } | Failed;
