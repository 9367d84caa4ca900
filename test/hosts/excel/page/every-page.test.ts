/** Every page of every tab in the built add-in: it comes, it says nothing wrong, nothing leaves the machine. */
import { takePicture } from '../../../browser/chromium';
import { objections, toProgress } from '../../../pane/harness/drive';
import { everyPage, sticksOut } from '../../every-page';
import { builtAddIn } from './started';

const addIn = builtAddIn();

test.each(['vi', 'en'] as const)(
  'every page opens; started in %s',
  async (language) => {
    const stub = { language: language === 'en' ? 'en-US' : 'vi-VN' };
    const { page, errors, outside } = await addIn.open({ stub });
    await page
      .getByRole('heading', { name: language === 'en' ? 'I read this table as follows' : 'Tôi hiểu bảng này như sau' })
      .waitFor();
    if (language === 'en') await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await toProgress(page);
    const faults: string[] = [];
    const wrong = await everyPage(page, async (id) => {
      if (language === 'en') return;
      await takePicture(page, `excel-320-page-${id}`);
      for (const one of await objections(page)) faults.push(`${id}: ${one}`);
      if (await sticksOut(page)) faults.push(`${id}: sticks out`);
    });
    expect([wrong, faults, errors]).toEqual([[], [], []]);
    expect(outside.every((url) => url.startsWith('https://appsforoffice.microsoft.com/'))).toBe(true);
  },
  180_000,
);
