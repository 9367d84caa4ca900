/** Builds small .xlsx packages by hand, part by part, so that a test shows the very XML it is about. */
import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Parts {
  /** Sheet name → content of <worksheet>, or a whole part when it starts with '<?xml'. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Content of <sst>. */
  readonly strings?: string;
  /** Content of <styleSheet>. */
  readonly styles?: string;
  /** Whole xl/metadata.xml. */
  readonly metadata?: string;
  /** Content of <calcChain>. */
  readonly calcChain?: string;
  /** Attributes of <workbookPr>. */
  readonly workbookPr?: string;
  /** Put after </sheets> in the workbook. */
  readonly workbookTail?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

export const worksheet = (content: string) =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;

/** Bytes of the package. */
export function packageOf({
  sheets,
  strings,
  styles,
  metadata,
  calcChain,
  workbookPr,
  workbookTail,
  more,
}: Parts): Uint8Array {
  const names = Object.keys(sheets);
  const side = [
    {
      part: 'styles',
      file: 'styles.xml',
      type: 'styles',
      xml: styles && `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    },
    {
      part: 'sharedStrings',
      file: 'sharedStrings.xml',
      type: 'sharedStrings',
      xml: strings && `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`,
    },
    { part: 'sheetMetadata', file: 'metadata.xml', type: 'sheetMetadata', xml: metadata },
    {
      part: 'calcChain',
      file: 'calcChain.xml',
      type: 'calcChain',
      xml: calcChain && `${HEAD}<calcChain xmlns="${MAIN}">${calcChain}</calcChain>`,
    },
  ].filter(({ xml }) => xml !== undefined);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      names
        .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`)
        .join('') +
      side.map(({ file, type }) => `<Override PartName="/xl/${file}" ContentType="${TYPES}.${type}+xml"/>`).join('') +
      '</Types>',
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr === undefined ? '' : `<workbookPr ${workbookPr}/>`}<sheets>` +
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
      `</sheets>${workbookTail ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      names
        .map(
          (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      side
        .map(
          ({ part, file }, i) =>
            `<Relationship Id="rId${names.length + i + 1}" Type="${OFFICE}/${part}" Target="${file}"/>`,
        )
        .join('') +
      '</Relationships>',
  };
  Object.values(sheets).forEach((xml, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = xml.startsWith('<?xml') ? xml : worksheet(xml);
  });
  for (const { file, xml } of side) files[`xl/${file}`] = xml!;
  Object.assign(files, more);
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  );
}
