/** A result that came in pieces is the result that was sent. */
import { joinPiece, piecesOf, withPieces } from '../../src/work/pieces';
import { afterTravel, forTravel } from '../../src/work/travel';

test('long lists are cut and joined again, short ones and the rest stay together', () => {
  const made = () => ({
    attainment: Array.from({ length: 4000 }, (_, i) => ({ subject: `DA${i}` })),
    findings: [{ check: 'x' }],
    facts: { figures: Array.from({ length: 1501 }, (_, i) => i), subjects: [] as string[] },
    data: [
      { names: ['a'], rows: Array.from({ length: 900 }, (_, i) => i) },
      { names: ['b'], rows: [] as number[] },
    ],
  });
  const sent: Record<string, unknown> = made();
  const ahead: Record<string, unknown> = {};
  let pieces = 0;
  for (const piece of piecesOf(sent)) {
    pieces += 1;
    joinPiece(ahead, piece.path, structuredClone(piece.items) as unknown[]);
  }
  expect(pieces).toBe(9);
  expect((sent['attainment'] as unknown[]).length).toBe(0);
  expect(withPieces(structuredClone(sent), ahead)).toEqual(made());
});

test('a list of texts goes as one piece, each text once', () => {
  const names = Array.from({ length: 5000 }, (_, i) => `Phòng ${i % 7}`);
  const sent = forTravel({ data: [{ names, few: ['x'] }] }) as Record<string, unknown>;
  const pieces = [...piecesOf(sent)];
  expect(pieces.map(({ path }) => path)).toEqual([['data', '0', 'names']]);
  const ahead: Record<string, unknown> = {};
  for (const { path, items } of pieces) joinPiece(ahead, path, afterTravel(structuredClone(items)));
  expect(withPieces(structuredClone(sent), ahead)).toEqual({ data: [{ names, few: ['x'] }] });
});
