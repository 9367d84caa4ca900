/** *Quy định* as a member of the council reads it: rows with citations, what is not settled, another version beside it. */
import type { Page } from 'playwright-core';
import { findPreset, PRESETS } from '../../../presets';
import { differences, toldDifferences } from '../../../src/pane/views/rulebook/differences';
import { toldRules } from '../../../src/pane/views/rulebook/told';
import { ruleOptions } from '../../../src/pane/model/rule-label';
import { takePicture } from '../../browser/chromium';
import { cutOff, goTo, objections, press, toProgress } from '../harness/drive';
import type { Harness } from '../harness/page';
import { paneInBrowser } from '../harness/started';

declare const harness: Harness;

const pane = paneInBrowser();

async function toRules(options = {}): Promise<Page> {
  const { page } = await pane.open({ grids: pane.grids }, options);
  await toProgress(page);
  await goTo(page, 'Thiết lập', 'Quy định');
  await page.getByText('So sánh hai bộ quy định').waitFor();
  return page;
}

const view = (page: Page) => page.locator('#view').innerText();

test('conditions stand with their clause; what is not read, not minuted or without citation is said', async () => {
  const page = await toRules();
  const said = await view(page);
  expect(said).toContain('Giải ngân đạt 100% kế hoạch tỉnh giao');
  expect(said).toContain('gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III');
  expect(said).toContain('nội dung chưa ghi biên bản Hội đồng thống nhất');
  expect(said).toContain('quy định nội bộ của cơ quan');
  expect(said).toContain('Tỷ lệ giải ngân so với kế hoạch tỉnh giao: yêu cầu từ 100% trở lên');
  expect(said).toContain('Số sáng kiến, giải pháp: yêu cầu từ 02 sáng kiến trở lên');
});

test.each(PRESETS.map((rules) => [rules.id, rules] as const))(
  '%s is told in words, no id of a row in it',
  (_, rules) => {
    const ids = [rules.items ?? [], rules.measures, rules.criteria, rules.gates, rules.tiers, rules.readings]
      .flat()
      .map(({ id }) => id)
      .filter((id) => /[.-]/.test(id));
    const said = toldRules(rules, 'vi').flatMap(({ rows }) =>
      rows.flatMap(({ fields, lines }) => [...fields, ...lines]),
    );
    expect(said.filter((line) => ids.some((id) => line.includes(id)))).toEqual([]);
    expect(said.filter((line) => /"yes"|>=|cách hiểu/.test(line))).toEqual([]);
  },
);

test('no two rule sets to choose from are called the same', () => {
  const t = (key: string, args: object = {}) => `${key}${JSON.stringify(args)}`;
  const labels = ruleOptions({ presets: PRESETS, state: { own: null } as never, t: t as never }).map(
    ({ label }) => label,
  );
  expect(new Set(labels).size).toBe(PRESETS.length);
});

test('another version beside it: rows added, removed, changed, and the verdicts that differ', async () => {
  const page = await toRules();
  await page.getByLabel('So với', { exact: true }).selectOption({ index: 1 });
  await page.getByText(/\d+ dòng khác nhau/).waitFor();
  expect(await view(page)).toMatch(/Kết quả khác đi theo bộ này: \d+/);
  expect(await view(page)).not.toMatch(/ of\b|\.is\b|>= /);
  await page.getByText(/\d+ dòng khác nhau/).evaluate((one) => one.scrollIntoView());
  await takePicture(page, 'rulebook-320-light-compare');
});

test('one changed cell is one changed row with its old and new value', () => {
  const before = findPreset('binh-phuoc/2022')!;
  const gates = before.gates.map((gate) =>
    gate.id === 'collective.disbursement' ? { ...gate, all: [{ of: 'rate.province', is: '>= 95%' }] } : gate,
  );
  const [only, ...others] = differences(before, { ...before, gates });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ table: 'gates', id: 'collective.disbursement', kind: 'changed' });
  expect(only!.cells).toContainEqual(expect.objectContaining({ after: '>= 95%' }));
  expect(differences(before, before)).toEqual([]);
  const rate = 'Tỷ lệ giải ngân so với kế hoạch tỉnh giao: yêu cầu từ';
  const [told, ...more] = toldDifferences(before, { ...before, gates }, 'vi');
  expect(more).toEqual([]);
  expect(told!.before).toContain(`${rate} 100% trở lên`);
  expect(told!.after).toEqual([`${rate} 95% trở lên`]);
});

test('written to QD_QuyDinh; a mistake there names its cell and what to type', async () => {
  const page = await toRules();
  await press(page, 'Ghi bộ quy định vào QD_QuyDinh');
  await press(page, 'Ghi');
  await page.getByText('So sánh hai bộ quy định').waitFor();
  // What is typed right after a write may be its echo.
  await page.waitForTimeout(2200);
  await page.evaluate(() => {
    for (let row = 0; row < 400; row += 1)
      for (let column = 0; column < 20; column += 1)
        if (harness.port.cell('QD_QuyDinh', row, column).value === '>= 100%') {
          harness.type('QD_QuyDinh', row, column, '>= một trăm');
          return;
        }
  });
  await press(page, 'Tính lại');
  await page.getByText('QD_QuyDinh chưa dùng được').waitFor();
  expect(await page.locator('.sum .celllink').first().innerText()).toMatch(/^QD_QuyDinh!/);
  await takePicture(page, 'rulebook-320-light-problem');
  await page.getByLabel('Bộ quy định', { exact: true }).last().selectOption('binh-phuoc/2022');
  await page.getByText('So sánh hai bộ quy định').waitFor();
});

test.each([
  ['300-light', { width: 300 }],
  ['320-dark', { width: 320, dark: true }],
  ['320-contrast', { width: 320, forcedColors: true }],
] as const)('%s: nothing cut off, axe-core has no objection', async (name, options) => {
  const page = await toRules(options);
  await takePicture(page, `rulebook-${name}`);
  expect([...(await cutOff(page)), ...(await objections(page))]).toEqual([]);
});
