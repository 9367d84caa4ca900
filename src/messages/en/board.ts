/** What is not ready for a duty of the year. */
export const board = {
  'board.lacks.snapshot': 'Attainment of this period is not kept (Reports › By month).',
  'board.lacks.figures': '{n} projects have not reported disbursement.',
  'board.lacks.errors': '{n} errors in the figures are open.',
  'board.lacks.treasury': 'The State Treasury has not confirmed.',
  'board.lacks.reviews': '{n} units and people have no minutes of their review.',
  'board.lacks.judged': 'Nothing judged yet: questions or blocking errors are open.',
  'board.lacks.decisions': '{n} units and people lack evidence or wait for the council.',
  'board.lacks.seal': 'The result is not sealed, or figures changed since.',
  'board.lacks.plan': '{n} projects have plan left: see the proposals for transfer.',
};
