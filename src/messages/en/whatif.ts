/** Words of what-if: what is still missing, and trials that cannot be carried out. */
import type { whatif as vi } from '../vi/whatif';

export const whatif: Record<keyof typeof vi, string> = {
  'whatif.votes': '{votes} more votes in favour are needed',
  'whatif.count': '{count} more are needed',
  'whatif.points': '{points} more points are needed',
  'whatif.evidence': 'evidence is missing',
  'whatif.council': 'for the council to decide',
  'whatif.hold': 'on hold until a conclusion is reached',
  'whatif.other': 'this condition is not met',
  'whatif.unknownSubject': 'DL_DoiTuong has no subject with code “{id}”, so this change cannot be tried.',
  'whatif.noFigure': '“{id}” has no such figure up to the data date, so the change cannot be tried.',
  'whatif.nothingThere': 'Cell {cell} holds no evidence, mark or tally to try without.',
};
