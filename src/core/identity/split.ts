/** A cell that names several people. */
import { tidy } from '../text';

/** Between people: ';', a line break, or the word "và" (never a comma: "Phòng Thông tin, Báo chí" is one name). */
const BETWEEN = /[;\n\r]+|\s+và\s+/i;

/** 'Nguyễn Văn Mẫu A1; Trần Thị Mẫu A2 và …' → the names, tidied, in order, without repeats. */
export function splitPersons(cellText: string): string[] {
  const lines = cellText.normalize('NFC').split(/[;\n\r]+/);
  const names = lines.flatMap((line) => ` ${line} `.split(BETWEEN)).map(tidy);
  return [...new Set(names.filter((name) => name !== ''))];
}
