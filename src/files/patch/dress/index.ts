/** Lays a dress on one sheet of the package: its own part, and the parts that notes and charts need. */
import type { Look, Note, SheetDress, WrittenCell } from '../../../core/cell';
import type { PackageEdit } from '../package-edit';
import type { StyleBook } from '../styles';
import type { DrawingNames } from './chart';
import { setCharts } from './drawing';
import { setFreeze, setMerges, setPage, setWidths } from './layout';
import { paint } from './looks';
import { NO_COMMENTS, NO_SHAPES, withComments, withShapes } from './notes';
import { withHeights } from './heights';
import { SheetXml } from './sheet-xml';
import { setValidations } from './validations';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const SHAPES = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export interface DressSurroundings {
  readonly edit: PackageEdit;
  readonly styles: StyleBook;
  /** Folder of the workbook, 'xl/'. */
  readonly folder: string;
  readonly namespace: string;
  readonly names: DrawingNames;
}

/** Notes go into the sheet's own comments, or into new parts. */
function setNotes(around: DressSurroundings, owner: string, sheet: SheetXml, notes: readonly Note[]): void {
  const { edit, folder, namespace, names } = around;
  const related = edit.related(owner);
  const before = related.find(({ type }) => type === 'comments');
  if (!before && notes.length === 0) return;
  const { comments, gone } = withComments((before && edit.text(before.target)) ?? NO_COMMENTS(namespace), notes);
  if (before) edit.set(before.target, comments);
  else edit.add(owner, { type: 'comments', pattern: `${folder}comments#.xml`, contentType: COMMENTS, xml: comments });
  const drawing = /r:id\s*=\s*["']([^"']+)/.exec(sheet.get('legacyDrawing') ?? '')?.[1];
  const shapes = related.find(({ id, type }) => type === 'vmlDrawing' && id === drawing);
  const vml = withShapes((shapes && edit.text(shapes.target)) ?? NO_SHAPES, notes, gone);
  if (shapes) {
    edit.set(shapes.target, vml);
    return;
  }
  const pattern = `${folder}drawings/vmlDrawing#.vml`;
  const { id } = edit.add(owner, { type: 'vmlDrawing', pattern, contentType: SHAPES, xml: vml });
  sheet.set('legacyDrawing', `<legacyDrawing xmlns:r="${names.relationships}" r:id="${id}"/>`);
}

/** `cells`: what was written, by row, so that rows become as high as their texts need. */
export function dressSheet(
  around: DressSurroundings,
  owner: string,
  dress: SheetDress,
  cells: ReadonlyMap<number, readonly (WrittenCell | undefined)[]>,
): void {
  const { edit, styles, folder, names } = around;
  const looks: readonly Look[] = dress.looks ?? [];
  const sheet = new SheetXml(withHeights(paint(edit.text(owner)!, looks, styles), dress, cells));
  if (dress.widths) setWidths(sheet, dress.widths);
  if (dress.freeze !== undefined) setFreeze(sheet, dress.freeze);
  setMerges(sheet, dress);
  setValidations(sheet, dress);
  if (dress.page) setPage(sheet, dress.page);
  if (dress.notes) setNotes(around, owner, sheet, dress.notes);
  if (dress.charts) setCharts(edit, owner, sheet, dress.charts, folder, names);
  edit.set(owner, sheet.toString());
}
