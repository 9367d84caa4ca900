/** Drop-downs and soft locks as data validations. */
import {
  a1,
  type CheckRule,
  fitsInCell,
  fixedAddress,
  type Guard,
  type ListRule,
  type SheetDress,
} from '../../../core/cell';
import { escapeXml, encodeXstring } from '../../xml/text';
import { FileProblem } from '../../problem';
import type { SheetXml } from './sheet-xml';

/** Excel's own bounds for what it shows beside a cell and in a warning. */
const MOST_PROMPT = 255;
const MOST_ERROR = 225;

const STYLES = { refuse: '', ask: ' errorStyle="warning"', accept: '' } as const;

const said = (name: string, text: string | undefined, most: number): string =>
  text === undefined || text === '' ? '' : ` ${name}="${escapeXml(encodeXstring(text.slice(0, most)))}"`;

function listXml({ area, allowed, otherwise, prompt, error }: ListRule): string {
  if ('length' in allowed && !fitsInCell(allowed)) throw new FileProblem('cannotSave', { detail: allowed.join(', ') });
  const source = 'length' in allowed ? `"${allowed.join(',')}"` : fixedAddress(allowed);
  const shows = otherwise === 'accept' ? '' : ' showErrorMessage="1"';
  return (
    `<dataValidation type="list"${STYLES[otherwise]} allowBlank="1" showInputMessage="1"${shows}` +
    `${said('error', error, MOST_ERROR)}${said('prompt', prompt, MOST_PROMPT)} sqref="${a1(area)}">` +
    `<formula1>${escapeXml(source)}</formula1></dataValidation>`
  );
}

/** Days of the 1900 system from 2000 to 2099; amounts to 15 digits, as far as a cell is exact. */
const BOUNDS = { day: ['date', 36526, 73050], whole: ['whole', 0, 999999999999999] } as const;

function checkXml({ area, kind, prompt, error }: CheckRule): string {
  const [type, least, most] = BOUNDS[kind];
  return (
    `<dataValidation type="${type}" operator="between" allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    `${said('error', error, MOST_ERROR)}${said('prompt', prompt, MOST_PROMPT)} sqref="${a1(area)}">` +
    `<formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`
  );
}

/** No value is right: whoever types is asked, and may go on. */
function guardXml({ area, why }: Guard): string {
  return `<dataValidation type="custom" errorStyle="warning" allowBlank="1" showErrorMessage="1"${said('error', why, MOST_ERROR)} sqref="${a1(area)}"><formula1>FALSE</formula1></dataValidation>`;
}

/** Excel keeps lists over other sheets in an extension of its own, which would stand beside ours. */
const NEWER_LISTS = /<(\w+:)?ext\b[^>]*\{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF\}[\s\S]*?<\/\1ext>/i;

export function setValidations(sheet: SheetXml, { lists, checks, guarded }: SheetDress): void {
  if (!lists && !checks && !guarded) return;
  const all = [...(lists ?? []).map(listXml), ...(checks ?? []).map(checkXml), ...(guarded ?? []).map(guardXml)];
  sheet.set(
    'dataValidations',
    all.length > 0 ? `<dataValidations count="${all.length}">${all.join('')}</dataValidations>` : '',
  );
  const more = sheet.get('extLst');
  if (more === null || !NEWER_LISTS.test(more)) return;
  const rest = more.replace(NEWER_LISTS, '');
  sheet.replace('extLst', /<(\w+:)?ext\b/.test(rest) ? rest : '');
}
