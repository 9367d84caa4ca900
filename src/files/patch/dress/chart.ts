/** A chart's part: lines, lying bars or standing columns over cells of the workbook. */
import { type ChartSeries, type ChartSpec, fixedAddress } from '../../../core/cell';
import { encodeXstring, escapeXml } from '../../xml/text';

export interface DrawingNames {
  readonly chart: string;
  readonly main: string;
  readonly sheet: string;
  readonly relationships: string;
}

/** Told apart in grey print too: dark, light, middle. */
const COLOURS = ['1F4E79', 'F4B183', '548235', '7F7F7F', 'BF9000', '7030A0'];
const [CATEGORY_AXIS, VALUE_AXIS] = [111111111, 222222222];

const said = (text: string): string => escapeXml(encodeXstring(text));

function titleXml(text: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1200" b="1"/><a:t>${said(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml({ type, categories }: ChartSpec, { name, values }: ChartSeries, i: number): string {
  const fill = `<a:solidFill><a:srgbClr val="${COLOURS[i % COLOURS.length]}"/></a:solidFill>`;
  const dash = i % 2 === 1 ? '<a:prstDash val="dash"/>' : '';
  const line = `<c:spPr><a:ln w="28575">${fill}${dash}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>`;
  const look = type === 'line' ? line : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v>${said(name)}</c:v></c:tx>${look}` +
    `<c:cat><c:strRef><c:f>${escapeXml(fixedAddress(categories))}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeXml(fixedAddress(values))}</c:f></c:numRef></c:val>` +
    `${type === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function plotXml(chart: ChartSpec): string {
  const series = chart.series.map((one, i) => seriesXml(chart, one, i)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.type === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = chart.type === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

/** Lying bars run from the top down, as their table does. */
function axesXml({ type, format = 'General', from }: ChartSpec): string {
  const lying = type === 'bar';
  const least = from === undefined ? '' : `<c:min val="${from}"/>`;
  const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="low"/>` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${said(format)}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** A blank cell is a gap, never a zero. */
export function chartXml(chart: ChartSpec, names: DrawingNames): string {
  const legend = chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `${plotXml(chart)}${axesXml(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}
