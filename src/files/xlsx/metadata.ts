/** xl/metadata.xml: which `cm` numbers of cells mean "this formula is a dynamic array" (metadata type XLDAPR). */
import { Scanner } from '../xml/scanner';

/** The `cm` numbers (1-based) that mark dynamic arrays. */
export function dynamicArrayMarks(xml: string | null): ReadonlySet<number> {
  const marks = new Set<number>();
  if (xml === null) return marks;
  const types: string[] = [];
  let inCells = false;
  let block = 0;
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === 'cellMetadata') inCells = tags.opens && !tags.closes;
    else if (!tags.opens) continue;
    else if (tags.name === 'metadataType') types.push(tags.attributes().name ?? '');
    else if (inCells && tags.name === 'bk') block += 1;
    else if (inCells && tags.name === 'rc' && types[Number(tags.attributes().t) - 1] === 'XLDAPR') marks.add(block);
  }
  return marks;
}
