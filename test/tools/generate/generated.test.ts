/** What is generated from the catalogue: the reference page, Excel's metadata, the functions of the Google Sheets script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FUNCTIONS, type FunctionSpec } from '../../../src/functions';
import { appsScriptFunctions } from '../../../tools/generate/apps-script';
import { excelMetadata, isMatrix } from '../../../tools/generate/excel-metadata';
import { reference } from '../../../tools/generate/reference';
import { exampleWith, signature } from '../../../tools/generate/signature';

test('docs/functions.md is what `npm run build` writes', () => {
  const committed = readFileSync(join(__dirname, '../../../docs/functions.md'), 'utf8');
  expect(committed).toBe(reference(FUNCTIONS));
});

test('separators are exchanged outside of texts only, and decimals follow', () => {
  expect(exampleWith('=TD_SO("12,5; tỷ";"triệu")', ',')).toBe('=TD_SO("12,5; tỷ","triệu")');
  expect(exampleWith('=TD_BANGCHU(12345,677;"triệu")', ',')).toBe('=TD_BANGCHU(12345.677,"triệu")');
  expect(signature(FUNCTIONS[1]!)).toBe('TD_DAT(giai_ngan; ke_hoach; [muc_tieu]; [don_vi])');
});

/** The source that a developer would write by hand, for the generator that Excel's developers use. */
function source(spec: FunctionSpec): string {
  const type = (i: number) =>
    `any${isMatrix(spec, spec.params[i]!) ? '[][]' : ''}${spec.params[i]!.repeating ? '[]' : ''}`;
  const tags = spec.params.map(({ name, optional, help }) => ` * @param ${optional ? `[${name}]` : name} ${help.en}`);
  const list = spec.params.map(({ name, optional, repeating }, i) => {
    return `${repeating ? '...' : ''}${name}${optional ? '?' : ''}: ${type(i)}`;
  });
  return [
    '/**',
    ` * ${spec.help.en}`,
    ` * @customfunction ${spec.id} ${spec.id}`,
    ...tags,
    ' */',
    `function ${spec.id}(${list.join(', ')}): any[][] { return []; }`,
  ].join('\n');
}

test("Excel's own generator reads the same metadata from a hand-written source", async () => {
  const { writeFileSync, mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const file = join(mkdtempSync(join(tmpdir(), 'thidua-')), 'functions.ts');
  writeFileSync(file, FUNCTIONS.map(source).join('\n\n'));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
  expect(errors).toEqual([]);
  const theirs = JSON.parse(metadataJson) as { functions: { parameters: object[] }[] };
  const ours = excelMetadata(FUNCTIONS, 'en');
  expect(theirs.functions).toEqual(ours.functions);
});

test('errors in ranges reach us, in both languages, and no function is volatile', () => {
  const [vi, en] = [excelMetadata(FUNCTIONS, 'vi'), excelMetadata(FUNCTIONS, 'en')];
  for (const metadata of [vi, en]) {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(JSON.stringify(metadata)).not.toContain('volatile');
  }
  const bare = (metadata: typeof vi) => JSON.stringify(metadata, (key, value) => (key === 'description' ? '' : value));
  expect(bare(vi)).toBe(bare(en));
  expect(vi.functions[0]!.description).not.toBe(en.functions[0]!.description);
});

test('the script declares exactly the functions of the catalogue, each with its help', () => {
  const text = appsScriptFunctions(FUNCTIONS);
  const comments: { value: string; end: number }[] = [];
  const program = parse(text, { ecmaVersion: 2019, sourceType: 'script', onComment: comments as never });
  const names = program.body.map((node) => (node.type === 'FunctionDeclaration' ? node.id.name : node.type));
  expect(names).toEqual(FUNCTIONS.map((spec) => spec.id));
  comments.forEach(({ value }, i) => {
    const spec = FUNCTIONS[i]!;
    expect(value).toContain('@customfunction');
    for (const { name, example } of spec.params) {
      const line = value.split('\n').find((each) => new RegExp(`@param \\{\\S+\\} \\[?${name}\\]? `).test(each))!;
      expect(line).toContain(example);
    }
  });
});
