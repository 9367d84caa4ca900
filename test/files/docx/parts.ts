/** Parts of a .docx as text, and a paper of every kind of block. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Paper } from '../../../src/core/report';

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export function docxOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Words of a part, as Word shows them. */
export const words = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>|<\/w:p>/g)]
    .map(([whole, text]) => text ?? (whole === '</w:p>' ? '\n' : whole === '<w:tab/>' ? '\t' : ' / '))
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export const PAPER: Paper = {
  id: 'to-trinh',
  head: {
    ...{ above: null, agency: 'Sở Mẫu', number: null, symbol: 'TTr-SM', place: 'Bình Phước', day: '2022-02-05' },
    ...{ type: 'TỜ TRÌNH', subject: 'Về việc mẫu' },
  },
  foot: 'BẢN NHÁP',
  fields: { ten_co_quan: 'Sở Mẫu & <b>bạn</b>', noi_nhan: '=1+1\n@A' },
  lists: {
    tap_the: {
      columns: ['stt', 'ten'],
      rows: [
        { stt: '1', ten: 'Phòng A' },
        { stt: '2', ten: '+Phòng B' },
      ],
    },
  },
  blocks: [
    {
      is: 'paragraph',
      runs: [
        { text: '=SUM(A1) <b>đậm</b> & \u0000', bold: true },
        { text: 'gợi ý', blank: true },
      ],
    },
    { is: 'list', mark: '-', items: [[{ text: 'một' }]] },
    {
      is: 'table',
      columns: [
        { heading: 'STT', align: 'center', width: 1 },
        { heading: 'Giao', align: 'right', width: 10, group: 'Kế hoạch' },
        { heading: 'Sau điều chỉnh', align: 'right', width: 10, group: 'Kế hoạch' },
      ],
      rows: [
        { kind: 'group', cells: [[{ text: 'Nhóm' }]] },
        { cells: [[{ text: '1' }], [{ text: '@x\ny' }], [{ text: '-5' }]] },
      ],
    },
    { is: 'page', landscape: true },
    {
      is: 'chart',
      title: 'Tỷ lệ',
      told: 'A 50%.',
      series: [{ name: 'Tỷ lệ', kind: 'bar', points: [{ at: 'A', value: 0.5, label: '50,00%' }] }],
    },
    { is: 'signatures', left: [[{ text: 'Nơi nhận:' }]], right: [[{ text: 'GIÁM ĐỐC' }]] },
  ],
};
