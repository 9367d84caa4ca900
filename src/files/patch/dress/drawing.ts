/** The drawing of a sheet: where its charts stand. A chart of the same name gives way to the new one. */
import type { ChartSpec } from '../../../core/cell';
import { Scanner } from '../../xml/scanner';
import { escapeXml } from '../../xml/text';
import type { PackageEdit } from '../package-edit';
import { type Splice, splice } from '../splice';
import { chartXml, type DrawingNames } from './chart';
import type { SheetXml } from './sheet-xml';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Relationship of its chart. */
  readonly chart: string;
  readonly shape: number;
}

function anchorsOf(xml: string): Anchor[] {
  const found: Anchor[] = [];
  for (const tags = new Scanner(xml); tags.next();) {
    if (!ANCHORS.includes(tags.name) || !tags.opens) continue;
    const { start, name: anchor } = tags;
    let [name, chart, shape] = ['', '', 0];
    while (tags.next() && !(tags.name === anchor && tags.closes)) {
      if (!tags.opens) continue;
      const attributes = tags.attributes();
      if (tags.name === 'cNvPr')
        [name, shape] = [name || (attributes.name ?? ''), Math.max(shape, Number(attributes.id ?? 0))];
      if (tags.name === 'chart') chart = attributes.id ?? '';
    }
    found.push({ start, end: tags.end, name, chart, shape });
  }
  return found;
}

function anchorXml({ name, title, area }: ChartSpec, shape: number, id: string, names: DrawingNames): string {
  const corner = (tag: string, row: number, column: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${names.sheet}" xmlns:a="${names.main}">${corner('from', area.row, area.column)}${corner('to', area.row + area.rows, area.column + area.columns)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${names.chart}">` +
    `<c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** The sheet's drawing part, made where it has none. */
function drawingOf(edit: PackageEdit, owner: string, sheet: SheetXml, folder: string, names: DrawingNames): string {
  const had = edit.related(owner).find(({ type }) => type === 'drawing');
  if (had) return had.target;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${names.sheet}" xmlns:a="${names.main}"></xdr:wsDr>`;
  const pattern = `${folder}drawings/drawing#.xml`;
  const { id, part } = edit.add(owner, { type: 'drawing', pattern, contentType: DRAWING, xml });
  sheet.set('drawing', `<drawing xmlns:r="${names.relationships}" r:id="${id}"/>`);
  return part;
}

/** Puts charts on a sheet whose part is `owner`; `folder` is that of the workbook, 'xl/'. */
export function setCharts(
  edit: PackageEdit,
  owner: string,
  sheet: SheetXml,
  charts: readonly ChartSpec[],
  folder: string,
  names: DrawingNames,
): void {
  if (charts.length === 0) return;
  const drawing = drawingOf(edit, owner, sheet, folder, names);
  for (const chart of charts) {
    const xml = edit.text(drawing)!;
    const anchors = anchorsOf(xml);
    const had = anchors.find(({ name }) => name === chart.name);
    const target = edit.related(drawing).find(({ id }) => id === had?.chart);
    const part = chartXml(chart, names);
    let id = had?.chart ?? '';
    if (target) edit.set(target.target, part);
    else {
      const pattern = `${folder}charts/chart#.xml`;
      id = edit.add(drawing, { type: 'chart', pattern, contentType: CHART, xml: part }).id;
    }
    const shape = had?.shape || Math.max(1, ...anchors.map((anchor) => anchor.shape)) + 1;
    const close = xml.search(/<\/(?:[\w.-]+:)?wsDr\s*>\s*$/);
    const at: Splice = had ? { start: had.start, end: had.end, text: '' } : { start: close, end: close, text: '' };
    edit.set(drawing, splice(xml, [{ ...at, text: anchorXml(chart, shape, id, names) }]));
  }
}
