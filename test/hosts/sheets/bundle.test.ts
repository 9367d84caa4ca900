/** The built script in a bare context: ES2019, only its own globals, functions and door working on the stand-in services. */
import { parse } from 'acorn';
import { serialOfDay } from '../../../src/core/cell';
import { FUNCTIONS, SHEETS } from '../../../src/functions';
import { bookOf, PlainRun, type World, worldOf } from '../../fakes/apps-script';
import { value } from '../../functions/helpers';
import { built, script } from './built';

const code = built('Code.js');

const HOST = ['onOpen', 'onInstall', 'moThiDua', 'thiduaServe'];

const world = (): World => worldOf(bookOf({ GiaiNgan: [['a', 1]] }));

test('the script parses as ES2019 and declares only the intended functions', () => {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const names = program.body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return [node.id.name];
    return node.type === 'VariableDeclaration' ? node.declarations.map((one) => (one.id as { name: string }).name) : [];
  });
  expect(names.sort()).toEqual(['thidua', ...HOST, ...FUNCTIONS.map((spec) => spec.id)].sort());
  expect(code).toContain('@OnlyCurrentDoc');
  expect(code.match(/@customfunction/g)).toHaveLength(FUNCTIONS.length);
});

test('loading the script calls no service', () => {
  const run = new PlainRun();
  script(world(), run);
  expect(run.calls).toEqual([]);
});

test('onOpen touches nothing but the menu, in AuthMode.NONE', () => {
  const book = world();
  book.authorised = false;
  script(book)('onOpen()');
  expect(book.shown.menu).toEqual(['Mở bảng Thi đua → moThiDua']);
});

test('the menu opens the sidebar, which is pushed with the script', () => {
  const book = world();
  script(book)('moThiDua()');
  expect(book.shown.sidebar).toBe('Sidebar');
  const page = built('Sidebar.html');
  expect(page).not.toMatch(/(?:src|href)="http/);
  const manifest = JSON.parse(built('appsscript.json')) as { oauthScopes: string[] };
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

test('custom functions give what the catalogue gives, without a service call', () => {
  const run = new PlainRun();
  const call = script(world(), run);
  expect(call('TD_TYLE(12345.677, 12345.678, 2)')).toBe(0.9999);
  expect(call('TD_DAT(12345.677, 12345.678, 1, "triệu")')).toBe('Chưa đạt');
  expect(call('TD_DAT("", 1)')).toBe(value('TD_DAT', ['', 1], SHEETS));
  expect(call('TD_NHIPDO(7200, 12000, new Date(2022, 8, 30), new Date(2022, 11, 31), 1, "tháng", "triệu")')).toBe(1600);
  expect(JSON.stringify(call('TD_TONGHOP([["A"],["A"]], [[1],[2]], [[1],[2]])'))).toBe(
    '[["A",3,3,1,0,"Đạt",2],["Cộng",3,3,1,0,"Đạt",2]]',
  );
  expect(JSON.stringify(call('TD_DAT([[1],["#REF!"]], [[1],[1]])'))).toBe('[["Đạt"],["#REF!"]]');
  expect(run.calls).toEqual([]);
});

test('a failure is a Vietnamese sentence on #ERROR!', () => {
  const call = script(world());
  expect(() => call('TD_DAT(1, 5, 95)')).toThrow('Ngưỡng 95 không hợp lý. Gõ 95% hoặc 0,95.');
  expect(() => call('TD_TYLE("#DIV/0!", 5)')).toThrow('#DIV/0!');
  expect(() => call('TD_DAT(Array(500000).fill([1]), 1)')).toThrow('vượt giới hạn 400000 ô');
});

test('rules and facts in formulas work in the script too', () => {
  const call = script(world());
  const tables = [
    ['Thi đua · DL_DoiTuong', 1, 1, '', ''],
    ['Mã', 'Tên', 'Loại'],
  ];
  const law = serialOfDay('2022-12-20');
  expect(() => call(`TD_XETKHEN("binh-phuoc/2022", ${law}, ${law}, ${JSON.stringify(tables)})`)).toThrow('DL_DoiTuong');
});

test('the door answers with plain data that can cross', () => {
  const book = world();
  const call = script(book);
  const range = { sheet: 'GiaiNgan', row: 0, column: 0, rows: 10, columns: 5 };
  const read = JSON.stringify({ method: 'read', args: [[{ range, facets: [] }]] });
  expect(JSON.parse(JSON.stringify(call(`thiduaServe(${read})`)))).toMatchObject({ value: [{ values: [['a', 1]] }] });
  expect(JSON.stringify(call('thiduaServe({ method: "constructor", args: [] })'))).toContain('failed');
  expect(JSON.stringify(call('thiduaServe({ method: "nothing", args: [] })'))).toContain('failed');
});
