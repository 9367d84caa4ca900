/** docs/functions.md: the reference of all functions, Vietnamese with English, generated from the catalogue. */
import type { FunctionSpec } from '../../src/functions/model';
import { exampleWith, signature } from './signature';

const HEAD = `<!-- Generated from src/functions by npm run build. Do not edit. -->

# Hàm TD_… · Functions

Gõ như nhau trong Excel, Google Sheets và \`thidua.html\`. Đối số cách nhau bằng \`;\` (máy dùng tiếng Việt) hoặc \`,\` (máy dùng tiếng Anh). _The same text in Excel, Google Sheets and \`thidua.html\`; arguments are separated by \`;\` in a Vietnamese locale, by \`,\` in an English one._

- **Ô hoặc vùng** · chọn một vùng thì kết quả tràn ra cả vùng. _A range in place of a cell spills._
- **Ô trống và 0** · trong đối số số tiền, ô trống là 0 đồng; chỉ chữ rỗng \`""\` mới là _chưa có số liệu_. Công thức do Thi đua ghi luôn dùng \`IF(ISBLANK(D7);"";D7)\`. _A blank amount is 0 đồng; only the empty text means "not reported"._
- **Đơn vị tính** · \`don_vi\` là \`"đồng"\`, \`"nghìn"\`, \`"triệu"\` hoặc \`"tỷ"\`: số tiền được làm tròn đến từng đồng trước khi so. Bỏ trống thì so đúng như ô hiển thị, 15 chữ số. _The unit sets the rounding to the đồng before comparing; without it amounts are compared at 15 significant digits._
- **Ngưỡng** · \`95%\`, \`0,95\`, \`"2/3"\`, \`"> 1/2"\`. Số lớn hơn 2 là lỗi. _A number is a fraction and means "at least"; text may say "> 1/2"._
- **Không có kế hoạch vốn** · tỷ lệ là "–", không bao giờ là 0% hay 100%. _Without a plan the rate is "–"._

| Hàm | Dùng để |
| --- | --- |
`;

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

function section(spec: FunctionSpec): string {
  const { help, params, example } = spec;
  const english = exampleWith(example.formula, ',');
  const rows = params.map((param) => {
    const must = param.optional ? '' : param.repeating ? ' (một hoặc nhiều)' : ' (bắt buộc)';
    return `| \`${param.name}\`${must} | ${cell(param.help.vi)} | ${cell(param.help.en)} |`;
  });
  return [
    `## ${spec.id}`,
    '',
    `\`${signature(spec)}\``,
    '',
    `${help.vi}. _${help.en}._`,
    '',
    '| Đối số | Ý nghĩa | Meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Ví dụ · _example_:',
    '',
    '```text',
    example.formula,
    ...(english === example.formula ? [] : [english]),
    `→ ${example.shows}`,
    '```',
    '',
  ].join('\n');
}

export function reference(functions: readonly FunctionSpec[]): string {
  const contents = functions.map((spec) => `| [${spec.id}](#${spec.id.toLowerCase()}) | ${cell(spec.help.vi)} |`);
  return `${HEAD}${contents.join('\n')}\n\n${functions.map(section).join('\n')}`;
}
