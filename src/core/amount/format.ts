/** Vietnamese number text: '.' groups thousands, ',' marks decimals. Our own, since Intl differs between hosts. */
import { type Dong, dongText, inUnit } from './dong';
import { Exact } from './exact';
import type { Unit } from './unit';

/** Turns plain digits ('-1234.50') into Vietnamese text ('-1.234,50'). */
export function groupDigits(plain: string): string {
  if (plain.length < 4 && !plain.includes('.')) return plain;
  const [whole = '', decimals] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** '12.345.678.000' — whole đồng, without the word. */
export function showDong(amount: Dong): string {
  return groupDigits(dongText(amount));
}

/** '12.345,678' — the amount in a unit, with the decimals it needs or a fixed number of them. */
export function showInUnit(amount: Dong, unit: Unit, digits?: number): string {
  const value = inUnit(amount, unit);
  return groupDigits(digits === undefined ? value.toFixed() : value.toFixed(digits, Exact.roundHalfUp));
}

/** A decimal with the digits it has: '73,5'. */
export function showExact(value: Exact, digits?: number): string {
  return groupDigits(digits === undefined ? value.toFixed() : value.toFixed(digits, Exact.roundHalfUp));
}
