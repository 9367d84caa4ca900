/** What units said holds a project up: DL_VuongMac while it is not solved, else the latest reason in DL_CamKet. */
import { address, cellRef, type Day, type Grid } from '../../cell';
import { BOTTLENECKS, COMMITMENTS, decode, type DecodedRow, type SheetSpec } from '../../store';
import { sameName } from '../../text';
import type { Bottleneck } from './bottlenecks';

interface Project {
  readonly code: string;
  readonly name: string;
}

export function saidBottleneck(project: Project, grids: readonly Grid[], dataAt: Day): Bottleneck | null {
  const dayOf = (row: DecodedRow, key: string) => String(row[key] ?? '');
  const open = rowsOf(BOTTLENECKS, 'what', project, grids).filter(
    ({ row }) => dayOf(row, 'at') <= dataAt && (row['solved'] === null || dayOf(row, 'solved') > dataAt),
  );
  if (open.length > 0) return told(open);
  const reasons = rowsOf(COMMITMENTS, 'reason', project, grids)
    .filter(({ row }) => dayOf(row, 'month') <= dataAt)
    .sort((a, b) => (dayOf(a.row, 'month') < dayOf(b.row, 'month') ? 1 : -1));
  return reasons.length > 0 ? told(reasons.slice(0, 1)) : null;
}

interface Said {
  readonly row: DecodedRow;
  readonly note: string;
  readonly src: string;
}

/** Rows of the project that say something: by its code, by its name where the row has no code. */
function rowsOf(spec: SheetSpec, key: string, { code, name }: Project, grids: readonly Grid[]): Said[] {
  const grid = grids.find(({ ref }) => ref.sheet === spec.name);
  if (!grid) return [];
  const { rows, columns } = decode(spec, grid);
  return rows.flatMap((row): Said[] => {
    const [own, named, note] = [row['project'], row['name'], row[key]];
    const same = typeof own === 'string' && own !== '' ? sameName(own, code) : sameName(String(named ?? ''), name);
    if (!same || typeof note !== 'string' || note === '') return [];
    return [{ row, note, src: address(cellRef(spec.name, row.row, columns[key] ?? 0)) }];
  });
}

function told(rows: readonly Said[]): Bottleneck {
  return { note: rows.map(({ note }) => note).join('; '), src: rows.map(({ src }) => src).join(', ') };
}
