/** The same table in other languages: the structure is the same, the words are data. */
import type { Chance } from './random';
import type { ColumnPlan, Project } from './model';

const LANGUAGES: readonly {
  readonly title: string;
  readonly unit: string;
  readonly index: string;
  readonly name: string;
  readonly plan: string;
  readonly disbursed: string;
  readonly rate: string;
  readonly note: string;
  readonly total: string;
}[] = [
  {
    title: 'PUBLIC INVESTMENT DISBURSEMENT REPORT 2022, to 30/11/2022',
    unit: 'Unit: million VND',
    index: 'No.',
    name: 'Project name',
    plan: 'Approved budget 2022',
    disbursed: 'Cumulative disbursement to 30/11/2022',
    rate: 'Disbursement rate (%)',
    note: 'Remarks',
    total: 'Total',
  },
  {
    title: 'EJECUCIÓN PRESUPUESTARIA 2022, 30/11/2022',
    unit: 'Unit: million VND',
    index: 'No',
    name: 'Nombre del proyecto',
    plan: 'Presupuesto 2022',
    disbursed: 'Ejecutado al 30/11/2022',
    rate: '% ejecución',
    note: 'Observaciones',
    total: 'Total general',
  },
  {
    title: 'LAPORAN REALISASI ANGGARAN 2022, 30/11/2022',
    unit: 'Unit: million VND',
    index: 'No',
    name: 'Uraian kegiatan',
    plan: 'Pagu anggaran 2022',
    disbursed: 'Realisasi s.d. 30/11/2022',
    rate: '%',
    note: 'Keterangan',
    total: 'Jumlah',
  },
  {
    title: '2022年预算执行情况表 30/11/2022',
    unit: 'Unit: million VND',
    index: '序号',
    name: '项目名称',
    plan: '2022年预算',
    disbursed: '截至30/11/2022执行',
    rate: '执行率 %',
    note: '备注',
    total: '合计',
  },
];

export interface Foreign {
  readonly title: string;
  readonly unit: string;
  readonly index: string;
  readonly total: string;
  readonly columns: ColumnPlan[];
}

export function foreign(c: Chance): Foreign {
  const words = c.pick(LANGUAGES);
  const money = (heading: string, role: ColumnPlan['role'], of: (p: Project) => number): ColumnPlan => ({
    path: [heading],
    role,
    cell: of,
    adds: true,
  });
  return {
    title: words.title,
    unit: words.unit,
    index: words.index,
    total: words.total,
    columns: [
      { path: [words.name], role: 'name', cell: (p) => p.name, adds: false },
      money(words.plan, 'plan', (p) => p.plan),
      money(words.disbursed, 'disbursed', (p) => p.disbursed),
      { path: [words.rate], role: 'rate', cell: (p) => Math.round((p.disbursed / p.plan) * 10000) / 100, adds: false },
      { path: [words.note], role: 'note', cell: () => null, adds: false },
    ],
  };
}
