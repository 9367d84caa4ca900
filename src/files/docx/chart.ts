/** Where a chart stands in a document, and how its part joins the package. */
import { AlignmentType, BuilderElement, Paragraph, TextRun } from 'docx';
import { CHART_NS, type ChartBlock, chartPart } from './chart-part';
import { SIZE } from './measures';
import { plain } from './runs';

const PICTURE_NS = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const MAIN_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** English metric units of a twentieth of a point, and of a millimetre. */
const [EMU, MM] = [635, 36000];
/** Height of a bar with its gap, of the axis, of lines; no chart is taller than a landscape page leaves room for. */
const HEIGHT = { bar: 8 * MM, axis: 12 * MM, lines: 70 * MM, most: 110 * MM };

const chartId = (at: number): string => `rIdChart${at + 1}`;

type Attributes = Readonly<Record<string, string>>;
function element(name: string, attributes: Attributes, children: BuilderElement[] = []): BuilderElement {
  const pairs = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(pairs), children });
}

/** Lines are about three times as wide as high. */
const FLAT = 0.31;

function heightOf({ series }: ChartBlock, width: number): number {
  const bars = series.filter(({ kind }) => kind === 'bar');
  if (bars.length === 0) return Math.min(HEIGHT.lines, width * EMU * FLAT);
  const places = Math.max(...series.map(({ points }) => points.length));
  return Math.min(HEIGHT.most, HEIGHT.axis + places * HEIGHT.bar * Math.max(1, series.length * 0.6));
}

/** Its title and it are one paragraph, so that no program leaves the title behind; `width` in twentieths of a point; what it says is its alternative text. */
export function chartParagraph(block: ChartBlock, at: number, width: number): Paragraph {
  const [cx, cy] = [width * EMU, heightOf(block, width)].map((each) => String(Math.round(each)));
  const frame = element('wp:inline', { 'xmlns:wp': PICTURE_NS, distT: '0', distB: '0', distL: '0', distR: '0' }, [
    element('wp:extent', { cx: cx!, cy: cy! }),
    element('wp:docPr', { id: String(9000 + at), name: `Biểu đồ ${at + 1}`, descr: plain(block.told).slice(0, 1000) }),
    element('a:graphic', { 'xmlns:a': MAIN_NS }, [
      element('a:graphicData', { uri: CHART_NS }, [
        element('c:chart', { 'xmlns:c': CHART_NS, 'xmlns:r': RELATIONS, 'r:id': chartId(at) }),
      ]),
    ]),
  ]);
  const run = element('w:r', {}, [element('w:drawing', {}, [frame])]);
  // The library knows no charts; a run is a run.
  const title = new TextRun({ text: plain(block.title).replace(/\n/g, ' '), bold: true, size: SIZE.nation });
  return new Paragraph({
    keepNext: true,
    keepLines: true,
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 60 },
    children: [title, new TextRun({ break: 1 }), run as never],
  });
}

/** Further parts of the package, and what names them. */
export function chartParts(charts: readonly ChartBlock[]) {
  const names = charts.map((_, at) => `charts/chart${at + 1}.xml`);
  return {
    parts: charts.map((chart, at) => ({ name: `word/${names[at]!}`, xml: chartPart(chart) })),
    types: names.map((name) => `<Override PartName="/word/${name}" ContentType="${CONTENT}"/>`).join(''),
    relations: names
      .map((name, at) => `<Relationship Id="${chartId(at)}" Type="${RELATIONS}/chart" Target="${name}"/>`)
      .join(''),
  };
}
