/** The share on time of one person becomes evidence: only where the council has agreed to it, judged by a person, after a look. */
import { say } from '../../../src/messages';
import { settingsRows } from '../../../src/core/store';
import { cutOff, goTo, objections, press, toProgress } from '../harness/drive';
import type { Harness } from '../harness/page';
import { paneInBrowser } from '../harness/started';
import { storedGrid } from './people';

declare const harness: Harness;

const pane = paneInBrowser();

const log = (due: string, done: string | null) => ({
  ...{ project: '7001', kind: 'Thẩm định', received: '2022-01-05', due, done },
  who: ['Bùi Văn Mẫu E2'],
});

async function toLog(agreed: boolean) {
  const reading = agreed
    ? { readings: { 'no-plan': { choice: 'advisory', agreedIn: 'Biên bản số 05' } } }
    : { by: 'Lan' };
  const rows = [log('2022-02-01', '2022-02-01'), log('2022-03-01', '2022-02-20'), log('2022-04-01', '2022-04-09')];
  const grids = [...pane.grids, storedGrid('DL_HoSo', rows), storedGrid('DL_ThietLap', settingsRows(reading))];
  const { page } = await pane.open({ grids });
  await toProgress(page);
  await goTo(page, 'Phân công', 'Hồ sơ');
  await page.getByRole('table', { name: 'Đúng hạn' }).waitFor();
  return page;
}

test('agreed: the person is chosen, the user judges, and the row with its count is written after the preview', async () => {
  const page = await toLog(true);
  const go = page.getByRole('button', { name: 'Ghi làm minh chứng' });
  expect(await go.isDisabled()).toBe(true);
  await page.getByLabel('Người giải quyết').last().selectOption({ label: 'Bùi Văn Mẫu E2' });
  expect(await go.isDisabled()).toBe(true);
  await page.getByLabel('Thực hiện tốt nội dung 3.4, 3.5').selectOption({ index: 1 });
  expect([...(await cutOff(page)), ...(await objections(page))]).toEqual([]);
  await go.click();
  expect(await page.locator('#view').innerText()).toMatch(/DL_MinhChung[^]*2\/3/);
  await press(page, 'Ghi');
  await page.locator('.foot').getByText('Đã ghi').waitFor();
  const rows = await page.evaluate(async () => {
    const range = { sheet: 'DL_MinhChung', row: 2, column: 0, rows: 400, columns: 12 };
    const [grid] = await harness.port.read([{ range, facets: ['values'] }]);
    return grid!.values.map((row) => row.join(' | '));
  });
  const written = rows.filter((row) => /2\/3/.test(row));
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/66,67%/);
});

test('not agreed: it is said that the council has to agree first; nothing offers to write', async () => {
  const page = await toLog(false);
  expect(await page.getByRole('button', { name: 'Ghi làm minh chứng' }).count()).toBe(0);
  expect(await page.locator('#view').innerText()).toContain(
    say('vi', { key: 'pane.board.evidence.noReading', args: {} }),
  );
});
