/** Dates of a spreadsheet as 1900 serials, in the spreadsheet's own time zone. */
import { serialOfDay } from '../../../core/cell';
import type { SerialOf } from './cells';

const DAY_MS = 86_400_000;

/** One service call per different instant at most; none where the script lives in the spreadsheet's time zone. */
export function serialsIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SerialOf {
  let zone: string | null = null;
  let own = false;
  const known = new Map<number, number>();
  return (date) => {
    if (zone === null) {
      zone = spreadsheet.getSpreadsheetTimeZone();
      own = zone === Session.getScriptTimeZone();
    }
    if (own) return localSerial(date);
    const instant = date.getTime();
    let serial = known.get(instant);
    if (serial === undefined) {
      serial = serialOfText(Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss'));
      known.set(instant, serial);
    }
    return serial;
  };
}

function localSerial(date: Date): number {
  const local = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return Math.round((local - Date.UTC(1899, 11, 30)) / DAY_MS) + seconds / 86_400;
}

function serialOfText(text: string): number {
  const [day = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return serialOfDay(day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
