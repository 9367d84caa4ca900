/**
 * A workbook as Excel writes it when the add-in is absent: custom functions under `_xldudf_`, spilled as a dynamic array
 * (`cm` + xl/metadata.xml), as an older array formula (Ctrl+Shift+Enter), and in a single cell. Written by hand.
 */
import { packageOf } from './package-of';

const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const SHEET =
  '<dimension ref="A1:H8"/><sheetData>' +
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12345.678</v></c><c r="C1"><v>12345.677</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>12000</v></c><c r="C2"><v>7200</v></c></row>' +
  '<row r="4"><c r="A4" t="str" cm="1"><f t="array" ref="A4:C5">_xldudf_TD_TONGHOP(A1:A2,B1:B2,C1:C2)</f><v>Phòng CNTT</v></c><c r="B4"><v>12345.678</v></c><c r="C4"><v>12345.677</v></c>' +
  '<c r="E4"><f t="array" ref="E4:E5">_xldudf_TD_TYLE(C1:C2,B1:B2)</f><v>0.9999</v></c></row>' +
  '<row r="5"><c r="A5" t="str"><v>Cộng</v></c><c r="B5"><v>24345.678</v></c><c r="C5"><v>19545.677</v></c><c r="E5"><v>0.6</v></c></row>' +
  '<row r="7"><c r="A7" t="str" cm="1"><f t="array" ref="A7">_xldudf_TD_DAT(C1,B1,1,"triệu")</f><v>Chưa đạt</v></c><c r="B7" t="e"><f>_xldudf_TD_CONLAI(C2,B2,0.7,"triệu")</f><v>#NAME?</v></c></row>' +
  '</sheetData>';

export const dynamicArrays = (): Uint8Array =>
  packageOf({
    sheets: { GiaiNgan: SHEET },
    strings: '<si><t>Phòng CNTT</t></si><si><t>Văn phòng</t></si>',
    metadata: METADATA,
    calcChain: '<c r="A4" i="1"/>',
  });
