/** The one scenario that every host plays: what is opened, asked, typed, and what a spreadsheet then recalculates. */

export interface TypedCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly number: number;
}

export const SCENARIO = {
  workbook: 'samples/so-tttt-2022.xlsx',
  preset: 'binh-phuoc/2022',
  dataAt: '2022-12-31',
  lawAt: '2022-12-31',
  by: 'Văn phòng Sở',
  at: '2023-01-05T08:00:00Z',
} as const;

/** The last 1.000 đồng of project 7004004 is paid: the accountant corrects the payment and the estimate. */
export const TYPED: readonly TypedCell[] = [
  { sheet: 'GiaiNgan', cell: 'X19', number: 1425.5 },
  { sheet: 'GiaiNgan', cell: 'AB19', number: 1425.5 },
];

/** What the formulas of the workbook show afterwards; hosts without a calculator are given these. */
export const RECALCULATED: readonly TypedCell[] = [
  { sheet: 'GiaiNgan', cell: 'W19', number: 1425.5 },
  { sheet: 'GiaiNgan', cell: 'AD19', number: 1 },
  { sheet: 'GiaiNgan', cell: 'W13', number: 12345.678 },
  { sheet: 'GiaiNgan', cell: 'X13', number: 12345.678 },
  { sheet: 'GiaiNgan', cell: 'AB13', number: 12345.678 },
  { sheet: 'GiaiNgan', cell: 'AD13', number: 1 },
  { sheet: 'GiaiNgan', cell: 'W12', number: 118432.501 },
  { sheet: 'GiaiNgan', cell: 'X12', number: 111732.501 },
  { sheet: 'GiaiNgan', cell: 'AB12', number: 122800 },
  { sheet: 'GiaiNgan', cell: 'AD12', number: 118432.501 / 120000 },
];
