/** Colours of a workbook: RGB, a theme's with its tint, or one of the old palette. */
import { Scanner } from '../../../files/xml/scanner';

/** Order in which `theme="…"` counts: the first four are swapped against the order of the part (ECMA-376 part 1, 20.1.6.2). */
const THEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const OFFICE = '#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47'.split(' ');
/** Palette numbers 0–7, and again 8–15 (18.8.27); the rest of the palette is seldom met. */
const PALETTE = '#000000 #FFFFFF #FF0000 #00FF00 #0000FF #FFFF00 #FF00FF #00FFFF'.split(' ');

/** The ten colours of xl/theme/theme1.xml in the order that `theme` counts; Office's own where there is none. */
export function readTheme(xml: string | null): readonly string[] {
  const colors = [...OFFICE];
  if (xml === null) return colors;
  let slot = -1;
  for (const tags = new Scanner(xml); tags.next();) {
    if (!tags.opens) continue;
    const at = THEME.indexOf(tags.name);
    if (at >= 0) slot = at;
    if (slot < 0 || (tags.name !== 'srgbClr' && tags.name !== 'sysClr')) continue;
    const { val, lastClr } = tags.attributes();
    const hex = tags.name === 'sysClr' ? lastClr : val;
    if (hex && /^[0-9a-f]{6}$/i.test(hex)) colors[slot] = `#${hex.toUpperCase()}`;
    slot = -1;
  }
  return colors;
}

/** Lighter for a positive tint, darker for a negative one, close enough to what Excel shows. */
function tinted(hex: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${moved.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour element's attributes → '#rrggbb'; null for automatic or unknown. */
export function colorOf(attributes: Readonly<Record<string, string>>, theme: readonly string[]): string | null {
  const { rgb, theme: slot, tint = '0', indexed } = attributes;
  if (rgb && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6)}`;
  const base =
    slot !== undefined ? theme[Number(slot)] : indexed !== undefined ? PALETTE[Number(indexed) % 8] : undefined;
  if (base === undefined || Number(indexed ?? 0) >= 16) return null;
  return tinted(base, Number(tint));
}
