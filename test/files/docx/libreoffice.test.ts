/** Papers opened by another program: LibreOffice turns every paper of the sample into PDF and text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPaper, PAPERS, type PaperInput } from '../../../src/core/report/papers';
import { writeDocx } from '../../../src/files/docx';
import { AGENCY, allWith, sample, withPeople } from '../../core/report/papers/sample';
import { findSoffice } from '../../functions/native/libreoffice';

const soffice = findSoffice();
if (soffice === null) console.warn('LibreOffice is not installed: papers are not opened by another program here');
/** Passes visibly unchecked where LibreOffice is absent; write.test.ts covers the same in the XML. */
const opened = (name: string, check: () => Promise<void>) =>
  test(
    name,
    async () => {
      if (soffice !== null) await check();
    },
    180_000,
  );

/** Every document converted in one run, by name. */
function converted(documents: Readonly<Record<string, Uint8Array>>, format: string): Record<string, Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-docx-'));
  try {
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const out = path.join(folder, 'out');
    execFileSync(soffice!, [profile, '--headless', '--convert-to', format, '--outdir', out, ...files], {
      stdio: 'pipe',
      timeout: 150_000,
    });
    return Object.fromEntries(
      readdirSync(out).map((name) => [path.parse(name).name, readFileSync(path.join(out, name))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function documents(input: PaperInput): Promise<Record<string, Uint8Array>> {
  const made = await Promise.all(
    PAPERS.map(async ({ id }) => {
      const document = await writeDocx(buildPaper(id, input));
      if ('problem' in document) throw new Error(document.problem.key);
      return [id, document.bytes] as const;
    }),
  );
  return Object.fromEntries(made);
}

const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;

opened('every paper of the sample becomes a PDF of as many pages as a person expects', async () => {
  const pdf = converted(await documents({ ...(await sample()), agency: AGENCY }), 'pdf');
  expect(Object.keys(pdf).sort()).toEqual(PAPERS.map(({ id }) => id).sort());
  expect(pages(pdf['du-toan']!)).toBe(1);
  expect(pages(pdf['cong-van']!)).toBe(1);
  expect(pages(pdf['quyet-dinh']!)).toBeLessThanOrEqual(3);
  expect(pages(pdf['to-trinh']!)).toBeGreaterThan(2);
});

opened('nobody qualifies: every paper still opens and says so', async () => {
  const text = converted(
    await documents(allWith({ ...(await sample()), agency: AGENCY }, 'no')),
    'txt:Text (encoded):UTF8',
  );
  expect(text['to-trinh']!.toString('utf8')).toContain('Trong đợt xét này không có tập thể, cá nhân nào đủ điều kiện');
  expect(text['quyet-dinh']!.toString('utf8')).toContain('không ban hành Quyết định khen thưởng');
});

opened('a table whose headings would stand alone at the end of a page loses no row', async () => {
  const input = allWith({ ...(await sample()), agency: AGENCY }, 'no');
  const { 'cong-khai': list } = await documents(input);
  expect(pages(converted({ list: list! }, 'pdf')['list']!)).toBe(3);
});

opened('a list of 300 people takes no more than 15 pages, one row no more than one', async () => {
  const input = { ...(await sample()), agency: AGENCY };
  const decisions = input.assessment.decisions.filter(({ subject }) => subject === 'CN17');
  const one = { ...input, assessment: { ...input.assessment, decisions } };
  const [many, single] = [await documents(withPeople(input, 300)), await documents(one)];
  const pdf = converted({ many: many['ds-ca-nhan']!, single: single['ds-ca-nhan']! }, 'pdf');
  expect(pages(pdf['many']!)).toBeLessThanOrEqual(15);
  expect(pages(pdf['single']!)).toBe(1);
});

opened('names of 500 characters and names that look like formulas are read as they are', async () => {
  const input = await sample();
  const { facts } = input.assessment;
  const long = 'Phòng có tên rất dài '.repeat(25).slice(0, 500).trim();
  const names = [long, '=HYPERLINK("x")', '+84', '-1', '@SUM(A1)', '<b>Phòng</b> & {{ten_co_quan}}'];
  const subjects = facts.subjects.map((subject, i) => ({ ...subject, name: names[i] ?? subject.name }));
  const renamed = { ...input, assessment: { ...input.assessment, facts: { ...facts, subjects } } };
  const { 'ds-tap-the': list } = await documents(renamed);
  const text = converted({ list: list! }, 'txt:Text (encoded):UTF8')['list']!.toString('utf8');
  for (const name of names) expect(text).toContain(name);
});
