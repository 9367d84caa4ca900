import { startUniver } from './univer/start';
const api = startUniver(document.getElementById('grid')!);
api.createWorkbook({
  name: 'x',
  sheetOrder: ['s'],
  sheets: { s: { id: 's', name: 'GiaiNgan', cellData: { 0: { 0: { v: 12.5 }, 1: { f: '=A1*2' } } } } },
} as never);
(globalThis as any).api = api;
