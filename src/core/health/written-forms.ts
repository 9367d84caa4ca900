/** Formulas of ours as other hosts and exports write them down, back to how people type them. */
import { type Call, callAt, literal, outsideTexts, replaceCalls } from './calls';

export type Damage =
  /** '_xldudf_TD_…', '@TD_…', a namespace or a file before the name: shows #NAME? or keeps old values. */
  | 'prefixed'
  /** Google's export: the value is frozen inside IFERROR(__xludf.DUMMYFUNCTION("…"),value). */
  | 'frozen'
  /** A cell of a spill that Google's export turned into a constant of its own. */
  | 'frozen-spill'
  /** ARRAYFORMULA(…) or {=…} around a function that spills by itself. */
  | 'wrapped';

export interface Typed {
  readonly damage: Damage;
  /** As it was typed; '' where the cell only belongs to the spill of another one. */
  readonly formula: string;
}

const WRAPPERS = ['ARRAYFORMULA', 'ARRAY_CONSTRAIN', '_XLFN.SINGLE', 'SINGLE', '_XLFN.ANCHORARRAY'];
const DUMMY = '__XLUDF.DUMMYFUNCTION';
const SPILLED = /^"?COMPUTED_VALUE"?$/i;
/** What may stand before a name of ours: a file or sheet, '@', the prefixes of file formats, our own name. */
const PREFIXED =
  /(?:'(?:[^']|'')+'!|\[[^\]]*\]!?|[\p{L}\w.]+!)?@?(?:_xlfn\.|_xlws\.|_xll\.|_xludf\.|__xludf\.|_xldudf_|thidua[._])*(td_[a-z]+)(?=\s*\()/giu;

/** A name of ours where a call begins. */
const OURS = /(?<![\w.])TD_[A-Z]+\(/;

/** What a formula was meant to be; null where it is none of ours or is as it should be. */
export function asTyped(formula: string): Typed | null {
  let damage: Damage | null = null;
  const body = formula.replace(/^\s*\{\s*(=.*)\}\s*$/s, (_, inner: string) => {
    damage = 'wrapped';
    return inner;
  });
  const thawed = thaw(body.replace(/^\s*=\s*/, ''));
  if (thawed === null) return { damage: 'frozen-spill', formula: '' };
  if (thawed.changed) damage = 'frozen';
  const bare = unwrap(thawed.body);
  if (bare !== thawed.body) damage ??= 'wrapped';
  const named = withoutPrefixes(bare);
  if (named !== bare) damage ??= 'prefixed';
  return damage !== null && anyOutside(named, OURS) ? { damage, formula: `=${named}` } : null;
}

/** Takes formulas out of Google's export, however deep; null where the cell is one of a spill. */
function thaw(body: string): { readonly body: string; readonly changed: boolean } | null {
  let [now, changed, spill] = [body, false, false];
  const inner = (call: Call): string | null => {
    const text = literal(call.args[0] ?? '');
    if (text === null) return null;
    if (SPILLED.test(text)) spill = true;
    return typed(text.replace(/^\s*=\s*/, ''));
  };
  for (let depth = 0; depth < 10; depth++) {
    const guarded = replaceCalls(now, ['IFERROR'], (call) => {
      const first = callAt(call.args[0] ?? '', 0);
      return first !== null && first.name.toUpperCase() === DUMMY ? inner(first) : null;
    });
    // What an export holds may be an export again: the guards of all come off before a bare one is looked for.
    const next = guarded === now ? replaceCalls(now, [DUMMY], inner) : guarded;
    if (spill) return null;
    if (next === now) return { body: now, changed };
    [now, changed] = [next, true];
  }
  return { body: now, changed };
}

/** The text inside an export is in the locale of the spreadsheet: with ';' its commas are decimals. */
function typed(text: string): string {
  if (!anyOutside(text, /;/)) return text;
  return outsideTexts(text, (part) => part.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ','));
}

/** Functions of ours spill by themselves: what only makes others do so is taken away. */
function unwrap(body: string): string {
  return replaceCalls(body, WRAPPERS, (call) => {
    const first = unwrap(call.args[0] ?? '');
    return withoutPrefixes(first).search(OURS) === 0 ? first : null;
  });
}

function withoutPrefixes(body: string): string {
  return outsideTexts(body, (part) => part.replace(PREFIXED, (_, name: string) => name.toUpperCase()));
}

function anyOutside(body: string, pattern: RegExp): boolean {
  let found = false;
  outsideTexts(body, (part) => {
    found = found || pattern.test(part);
    return part;
  });
  return found;
}
