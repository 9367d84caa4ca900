/** "Nơi nhận" and signatures. */
import type { Block, Run } from '../../paper';
import type { PaperInput } from '../input';
import { known, listed } from './head';
import { b, dots, i, or, t } from './words';

const RECIPIENTS: Run = { text: 'Nơi nhận:', bold: true, italic: true };
/** Room for the signature itself. */
const ROOM: readonly (readonly Run[])[] = [[], [], [], []];

/** Lines 'KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC' of an item, in capitals; a blank where it is not known. */
function titleLines(input: PaperInput, item: 'signer.title' | 'submitter.title', hint: string): Run[][] {
  const lines = listed(input, item);
  return lines.length === 0 ? [[{ ...dots(hint), bold: true }]] : lines.map((text) => [b(text.toUpperCase())]);
}

function recipients(input: PaperInput, first: readonly string[]): Run[][] {
  const own = listed(input, 'recipients');
  // 'Các phòng, đơn vị' says nothing beside 'Các phòng, đơn vị thuộc Sở'.
  const further = first.filter((text) => !own.some((each) => each.startsWith(text)));
  const lines = [...new Set([...further, ...own].map((text) => `- ${text.replace(/[;.]+$/, '')};`))];
  const drafter = known(input, 'drafter');
  return [
    [RECIPIENTS],
    ...lines.map((text): Run[] => [{ text }]),
    ...(own.length === 0 ? [[{ text: '- ' }, dots('nơi nhận'), { text: ';' }]] : []),
    [{ text: `- Lưu: VT${drafter === null ? '' : `, ${drafter}`}.` }],
  ];
}

/** Signed by the head of the agency, or by who submits. */
export function signed(input: PaperInput, by: 'signer' | 'submitter', first: readonly string[] = []): Block {
  const name = known(input, by);
  const person = by === 'signer' ? name : known(input, 'submitter.signer');
  const title = titleLines(input, by === 'signer' ? 'signer.title' : 'submitter.title', 'chức vụ người ký');
  return {
    is: 'signatures',
    left: recipients(input, first),
    right: [...title, ...ROOM, [{ ...or(person, 'họ và tên người ký'), bold: true }]],
  };
}

/** 'Bà Lê Thị Mẫu, Chánh Văn phòng Sở' → 'Lê Thị Mẫu': under a signature stands the name alone. */
export const bareName = (text: string | null): string | null =>
  text === null ? null : text.replace(/^(ông|bà|đồng chí|đ\/c)\s+/i, '').replace(/\s*(,|;| - | – ).*$/, '');

/** "Nơi nhận" of minutes, under both signatures. */
export function minutesFor(to: readonly (Run | string)[], kept: string): Block {
  const lines = to.map((each): Run[] => [t('- '), typeof each === 'string' ? t(each) : each, t(';')]);
  return { is: 'signatures', left: [[RECIPIENTS], ...lines, [t(`- Lưu: ${kept}.`)]], right: [] };
}

/** Two people who sign side by side: thư ký and chủ tọa, người lập and người duyệt. */
export function bothSign(left: readonly [string, string | null], right: readonly [string, string | null]): Block {
  const side = ([title, name]: readonly [string, string | null]): (readonly Run[])[] => [
    [b(title)],
    [i('(Ký, ghi rõ họ tên)')],
    ...ROOM,
    [{ ...or(bareName(name), 'họ và tên'), bold: true }],
  ];
  return { is: 'signatures', left: side(left), right: side(right) };
}
