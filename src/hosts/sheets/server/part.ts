/** Parts of the sidebar's script: the sidebar is one page and can load nothing by address, so the project's pages hold them. */
/// <reference types="google-apps-script" />
import { PortError } from '../../../ports/workbook';

const NAME = /^[A-Z][A-Za-z0-9]*$/;

/**
 * The page's text, unprocessed: as a template it is neither checked nor cleaned as HTML would be. Only pages that the
 * build made as parts are handed over; PortError 'other' names any other.
 */
export function part(name: string): string {
  const text = NAME.test(name) ? HtmlService.createTemplateFromFile(name).getRawContent() : '';
  if (text.indexOf(`<script type="text/plain" data-part="${name}"`) !== 0) throw new PortError('other', String(name));
  return text;
}
