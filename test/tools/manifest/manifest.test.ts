/** The Excel manifest, checked without the Internet; and the check itself, on manifests that are broken on purpose. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FUNCTIONS } from '../../../src/functions';
import { COMMANDS } from '../../../src/hosts/excel/commands';
import { excelMetadata } from '../../../tools/generate/excel-metadata';

const root = path.resolve(__dirname, '../../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const base = 'https://localhost:3000/';

/** Pages and generated files that the build makes, and the drawn icons as they lie in the tree. */
const BUILT = ['pane.html', 'help.html', 'functions.js', 'functions.json', 'functions.en.json'];
const files = [...manifest.matchAll(/https:\/\/localhost:3000\/([\w./-]*)/g)].map(([, file]) => file!);
const there = files.filter(
  (file) => BUILT.includes(file) || (file.startsWith('assets/') && existsSync(path.join(root, file))),
);

interface Around {
  readonly metadata?: unknown;
  readonly associated?: readonly string[];
  readonly there?: readonly string[];
  readonly commands?: readonly string[];
}

/** Runs the check in Node, as the build does. */
function check(jobs: readonly { readonly source: string; readonly around?: Around }[]): string[][] {
  const script = `
    import { checkManifest } from './tools/manifest/check.mjs';
    import { readFileSync } from 'node:fs';
    const jobs = JSON.parse(readFileSync(0, 'utf8'));
    console.log(JSON.stringify(jobs.map(({ source, around }) =>
      checkManifest(source, { ...around, exists: (file) => around.there.includes(file) }))));`;
  const whole = jobs.map(({ source, around }) => ({
    source,
    around: {
      base,
      metadata: { vi: excelMetadata(FUNCTIONS, 'vi'), en: excelMetadata(FUNCTIONS, 'en') },
      associated: FUNCTIONS.map(({ id }) => id),
      commands: COMMANDS,
      there,
      ...around,
    },
  }));
  const args = ['--input-type=module', '-e', script];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, input: JSON.stringify(whole), encoding: 'utf8' }),
  ) as string[][];
}

/** The manifest with one thing changed; the change must take. */
function broken(find: string | RegExp, put: string): string {
  const changed = manifest.replace(find, put);
  if (changed === manifest) throw new Error(`nothing to break: ${String(find)}`);
  return changed;
}

test('the manifest of the add-in is in order', () => {
  expect(check([{ source: manifest }])).toEqual([[]]);
});

describe('a broken manifest is told from a good one', () => {
  const swapped = manifest.replace(/(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/, '$2$1');
  const cases: [string, string, RegExp, Around?][] = [
    ['not well-formed', broken('</Hosts>', '</Host>'), /not well-formed: <\/Host> in line \d+ closes <Hosts>/],
    ['an element not closed', broken('</OfficeApp>', ''), /not closed/],
    [
      'an attribute twice',
      broken('<Host Name="Workbook"/>', '<Host Name="Workbook" Name="Workbook"/>'),
      /attribute Name twice/,
    ],
    ['the order of elements', swapped, /<OfficeApp> lacks <Version> at its place, has <ProviderName>/],
    ['an element that must be there', broken(/<Permissions>.*<\/Permissions>/, ''), /lacks <Permissions>/],
    [
      'an element that may not be there',
      broken('<Runtimes>', '<Namespace resid="Group.Label"/><Runtimes>'),
      /may not hold|lacks/,
    ],
    [
      'runtimes after the form factors',
      broken(/(<Runtimes>[\s\S]*?<\/Runtimes>)([\s\S]*?<\/AllFormFactors>)/, '$2$1'),
      /<Host> may not hold/,
    ],
    ['an id that is no GUID', broken(/<Id>.*<\/Id>/, '<Id>thidua</Id>'), /Id "thidua" is no GUID/],
    [
      'a version of two numbers',
      broken(/<Version>.*<\/Version>/, '<Version>1.0</Version>'),
      /Version "1.0" is not four numbers/,
    ],
    ['a locale that is none', broken('<DefaultLocale>vi-VN<', '<DefaultLocale>vi<'), /DefaultLocale "vi" is none/],
    ['more permission than needed or less', broken('ReadWriteDocument', 'ReadDocument'), /Permissions "ReadDocument"/],
    [
      'a required API set',
      broken(
        '<DefaultSettings>',
        '<Requirements><Sets><Set Name="SharedRuntime"/></Sets></Requirements><DefaultSettings>',
      ),
      /hides the add-in from older Excel/,
    ],
    [
      'another host',
      broken('<Host xsi:type="Workbook">', '<Host xsi:type="Document">'),
      /host "Document" is not Excel/,
    ],
    [
      'a resid that is not defined',
      broken('<Label resid="Open.Label"/>', '<Label resid="Open.Name"/>'),
      /resid "Open.Name" is not defined/,
    ],
    [
      'a resource defined twice',
      broken('<bt:String id="Open.Label"', '<bt:String id="Group.Label"'),
      /resource "Group.Label" is defined twice/,
    ],
    [
      'a resource that nobody uses',
      broken('</bt:Urls>', '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/pane.html"/></bt:Urls>'),
      /resource "Old.Url" is never used/,
    ],
    [
      'a resource of the wrong kind',
      broken('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Open.Tip"/>'),
      /<FunctionFile> takes no <bt:String>/,
    ],
    [
      'a resource id that is too long',
      manifest.replaceAll('Functions.Metadata"', 'Functions.Metadata.Of.Every.Language"'),
      /must have 1 to 32 characters/,
    ],
    [
      'a control id that stands twice',
      broken('id="Thidua.Check"', 'id="Thidua.Open"'),
      /id "Thidua.Open" stands twice/,
    ],
    [
      'a short text that is too long',
      broken('DefaultValue="Thi đua"', `DefaultValue="${'x'.repeat(126)}"`),
      /has 126 characters, 1 to 125/,
    ],
    [
      'a long text that is too long',
      broken(/id="Open.Tip" DefaultValue="[^"]*"/, `id="Open.Tip" DefaultValue="${'x'.repeat(251)}"`),
      /has 251 characters, 1 to 250/,
    ],
    [
      'a description that is too long',
      broken(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${'x'.repeat(251)}"`),
      /Description has 251/,
    ],
    [
      'an address without https',
      broken('https://localhost:3000/pane.html', 'http://localhost:3000/pane.html'),
      /is not https/,
    ],
    [
      'an address on another server',
      broken('https://localhost:3000/pane.html', 'https://example.org/pane.html'),
      /not below https:\/\/localhost:3000\//,
    ],
    [
      'an icon that is not there',
      manifest,
      /"assets\/icon-80.png" is not built/,
      { there: there.filter((file) => file !== 'assets/icon-80.png') },
    ],
    ['an icon without a size', broken(/<bt:Image size="80" resid="Icon.80"\/>/, ''), /an icon without size 80/],
    [
      'an icon of another size',
      broken('size="16" resid="Icon.16"', 'size="16" resid="Icon.32"'),
      /size 16 shows "Icon.32"/,
    ],
    [
      'a function that is not associated',
      manifest,
      /vi: function TD_TYLE is published but not associated/,
      { associated: FUNCTIONS.map(({ id }) => id).filter((id) => id !== 'TD_TYLE') },
    ],
    [
      'a function that is not published',
      manifest,
      /en: function TD_MOI is associated but not published/,
      { associated: [...FUNCTIONS.map(({ id }) => id), 'TD_MOI'] },
    ],
    [
      'a function named like a cell',
      manifest,
      /looks like a cell/,
      { metadata: { vi: { functions: [{ id: 'TD1', name: 'TD1' }] } }, associated: ['TD1'] },
    ],
    ['a namespace', broken('</Metadata>', '</Metadata><Namespace resid="Group.Label"/>'), /the namespace is not ""/],
    [
      'functions outside of the shared runtime',
      broken('<Runtime resid="Pane.Url"', '<Runtime resid="Help.Url"'),
      /is not the shared runtime/,
    ],
    [
      'a button without its command',
      broken('>kiemTra<', '>kiemTraSoLieu<'),
      /command "kiemTraSoLieu" is not associated/,
    ],
  ];
  const found = check(cases.map(([, source, , around]) => ({ source, ...(around && { around }) })));

  test.each(cases.map(([what, , said], i) => [what, said, i] as const))('%s', (_, said, i) => {
    expect(found[i]!.join('\n')).toMatch(said);
  });
});

test('every icon has the size that its name says', () => {
  for (const file of there.filter((one) => one.endsWith('.png'))) {
    const bytes = readFileSync(path.join(root, file));
    expect([file, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      file,
      ...Array(2).fill(Number(/-(\d+)\.png$/.exec(file)![1])),
    ]);
  }
});
