/** What a dressed sheet says beside its cells: prompts, refusals, questions. */
export const dress = {
  'dress.notListed': '“{heading}” takes one of the values of the list only. Please choose from the drop-down.',
  'dress.ownWords': 'This value is not in the list “{heading}” yet. Go on only if it really is a new one.',
  'dress.unknownSubject': 'This code is not in the sheet {sheet} yet. Go on only if you will add it to {sheet}.',
  'dress.unknownId': 'This code is not in the table {title} yet. Go on only if you will add it there.',
  'dress.stamp': 'The software writes this row to know the sheet. Changed by hand, the sheet may not be read any more.',
  'dress.heading': 'The software finds the column by this heading. If it is changed, the column is not read any more.',
  'dress.id': 'Other sheets may use this code. If it is changed, their rows no longer match.',
  'dress.sealed': 'This is a sealed result. Every change will show when the seal is verified.',
  'dress.listSheet': 'Lists for the drop-downs',
};
