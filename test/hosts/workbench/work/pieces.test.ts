/** A result that came in pieces is the result that was sent. */
import { joinPiece, piecesOf, withPieces } from '../../../../src/hosts/workbench/work/pieces';

test('long lists are cut and joined again, short ones and the rest stay together', () => {
  const made = () => ({
    attainment: Array.from({ length: 4000 }, (_, i) => ({ subject: `DA${i}` })),
    findings: [{ check: 'x' }],
    facts: { figures: Array.from({ length: 1501 }, (_, i) => i), subjects: [] as string[] },
    data: [{ names: ['a'] }],
  });
  const sent: Record<string, unknown> = made();
  const ahead: Record<string, unknown> = {};
  let pieces = 0;
  for (const piece of piecesOf(sent)) {
    pieces += 1;
    joinPiece(ahead, structuredClone(piece));
  }
  expect(pieces).toBe(5);
  expect((sent['attainment'] as unknown[]).length).toBe(0);
  expect(withPieces(structuredClone(sent), ahead)).toEqual(made());
});
