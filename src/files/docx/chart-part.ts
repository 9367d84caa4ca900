/** A chart of a paper as the part of a .docx that Word draws itself: figures within it, each labelled as the paper reads it. */
import type { Block, Series } from '../../core/report/paper';
import { nativeSeries } from '../../core/report/paper-cells';
import { escapeXml } from '../xml/text';
import { FONT } from './measures';
import { plain } from './runs';

export type ChartBlock = Extract<Block, { is: 'chart' }>;

export const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Told apart in grey print too: dark, light, middle. */
const COLOURS = ['1F4E79', 'F4B183', '548235', '7F7F7F', 'BF9000', '7030A0'];
const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';
const LONGEST = 48;

/** Names are whole in the sentence under the chart; beside a bar they must leave room for it. */
const said = (text: string): string => {
  const letters = [...plain(text).replace(/\n/g, ' ')];
  return escapeXml(letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join(''));
};

const font = (size: number) =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:latin typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const shows = (value: 0 | 1) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Hundredths of a point: labels of twelve months stand side by side without touching. */
const labelSize = (points: Series['points']): number => (points.length > 8 ? 900 : 1100);

/** The label is the words of the paper, never the number as Word would round it. */
function labels({ points, kind }: Series, place: string): string {
  const own = points
    .map(({ value, label }, at) =>
      value === null
        ? ''
        : // A milestone is said where it begins to count.
          kind === 'milestone' && points[at - 1]?.label === label
          ? `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`
          : `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p><a:r><a:rPr lang="vi-VN" sz="${labelSize(points)}"><a:latin typeface="${FONT}"/></a:rPr><a:t>${said(label)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${place}"/>${shows(1)}</c:dLbl>`,
    )
    .join('');
  return `<c:dLbls>${own}${font(labelSize(points))}<c:dLblPos val="${place}"/>${shows(1)}</c:dLbls>`;
}

/** What nobody knows is a gap, never a zero. */
function valuesXml({ points }: Series, places: readonly string[]): string {
  const names = places.map((name, at) => `<c:pt idx="${at}"><c:v>${said(name)}</c:v></c:pt>`).join('');
  const values = points
    .map(({ value }, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  return (
    `<c:cat><c:strLit><c:ptCount val="${places.length}"/>${names}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>0%</c:formatCode><c:ptCount val="${points.length}"/>${values}</c:numLit></c:val>`
  );
}

function seriesXml(series: Series, at: number, places: readonly string[], lying: boolean): string {
  const fill = `<a:solidFill><a:srgbClr val="${COLOURS[at % COLOURS.length]}"/></a:solidFill>`;
  const dash = series.kind === 'milestone' ? '<a:prstDash val="dash"/>' : '';
  const look = lying
    ? `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`
    : `<c:spPr><a:ln w="28575">${fill}${dash}</a:ln></c:spPr><c:marker><c:symbol val="${dash === '' ? 'circle' : 'diamond'}"/><c:size val="5"/></c:marker>`;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${said(series.name)}</c:v></c:tx>${look}` +
    `${labels(series, lying ? 'outEnd' : 't')}${valuesXml(series, places)}${lying ? '' : '<c:smooth val="0"/>'}</c:ser>`
  );
}

/** Lying bars run from the top down, as the sentence does. The longest label must fit beside its bar. */
function axesXml(lying: boolean, most: number): string {
  const [category, value] = lying ? ['l', 'b'] : ['b', 'l'];
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${category}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${font(1100)}` +
    `<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${value}"/>${grid}` +
    `<c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${font(1000)}` +
    `<c:crossAx val="111111111"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/><c:majorUnit val="0.2"/></c:valAx>`
  );
}

/** The part 'word/charts/chart1.xml'. */
export function chartPart({ series: all }: ChartBlock): string {
  const series = nativeSeries(all);
  const lying = series.some(({ kind }) => kind === 'bar');
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))];
  const top = Math.max(1, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  const most = Math.ceil(top * 5 + 0.5) / 5;
  const drawn = series.map((one, at) => {
    const found = places.map(
      (place) => one.points.find((each) => each.at === place) ?? { at: place, value: null, label: '' },
    );
    return seriesXml({ ...one, points: found }, at, places, lying);
  });
  const kind = lying
    ? `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="60"/>${AXES}</c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const legend =
    series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${font(1100)}</c:legend>` : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${MAIN_NS}"><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${kind}${axesXml(lying, most)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}
