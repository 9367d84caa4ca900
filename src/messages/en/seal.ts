/** Words of sealing: states, changes, damaged sheets. */
export const seal = {
  'seal.state.match': 'match',
  'seal.state.inputs': 'figures have changed',
  'seal.state.rules': 'rules have changed',
  'seal.state.engine': 'software version has changed',

  'seal.change.added': '{what}: new, {after}',
  'seal.change.removed': '{what}: gone, was {before} when sealed',
  'seal.change.changed': '{what}: {before} → {after}',

  'seal.input.subject': 'Subject {name}',
  'seal.input.figure': '{quantity}, {plan}, {basis}, budget year {year}{project} of {name}',
  'seal.input.project': ', project {project}',
  'seal.input.used': 'Used “{what}” ({kind}) of {name}',
  'seal.input.evidence': 'Evidence “{key}” of {day}, {name}',
  'seal.input.closed': 'Register “{key}” closed{name}',
  'seal.input.mark': 'Mark “{item}” of {name}, {rater}',
  'seal.input.tally': 'Votes “{item}” on {name}',
  'seal.input.assignment': 'Assignment of {name}, project {project}',

  'seal.rule.docs': 'Document “{id}”',
  'seal.rule.readings': 'Reading “{id}” agreed by the council',
  'seal.rule.items': 'Evidence “{id}”',
  'seal.rule.measures': 'Measure “{id}”',
  'seal.rule.criteria': 'Criterion “{id}”',
  'seal.rule.gates': 'Condition “{id}”',
  'seal.rule.tiers': 'Commendation “{id}”',
  'seal.rule.general': 'General part of the rules ({table})',

  'seal.field.amount': 'amount',
  'seal.field.grade': 'confirmation',
  'seal.field.through': 'through',
  'seal.field.value': 'content',
  'seal.field.by': 'entered by',
  'seal.field.note': 'note',
  'seal.field.at': 'date',
  'seal.field.method': 'method',
  'seal.field.name': 'name',
  'seal.field.otherNames': 'other names',
  'seal.field.kind': 'kind',
  'seal.field.unit': 'unit',
  'seal.field.standing': 'standing',
  'seal.field.from': 'from',
  'seal.field.to': 'to',
  'seal.field.role': 'role',
  'seal.field.members': 'members',
  'seal.field.present': 'present',
  'seal.field.issued': 'ballots issued',
  'seal.field.returned': 'ballots returned',
  'seal.field.valid': 'valid ballots',
  'seal.field.invalid': 'invalid ballots',
  'seal.field.yes': 'in favour',
  'seal.field.no': 'against',
  'seal.field.recused': 'recused',
  'seal.field.absent': 'absent',
  'seal.field.award': 'used for',
  'seal.field.year': 'year',
  'seal.field.decision': 'decision',
  'seal.field.points': 'points',
  'seal.word.yes': 'Yes',
  'seal.word.no': 'No',

  'seal.flip': '{name} – {tier}: {was} → {now}',
  'seal.flip.none': 'not judged',

  'seal.table.docs': 'Table of documents',
  'seal.table.readings': 'Table of readings',
  'seal.table.items': 'Table of items',
  'seal.table.measures': 'Table of measures',
  'seal.table.criteria': 'Table of criteria',
  'seal.table.gates': 'Table of gates',
  'seal.table.tiers': 'Table of forms',
  'seal.table.general': 'General values of the rules ({table})',
  'seal.value.none': 'no rows',
  'seal.fault.stamp':
    'KQ_ChotKetQua!A1 is damaged: the first row no longer says “Thi đua · KQ_ChotKetQua”, so the sheet of seals was edited. Take the sheet from a backup.',
  'seal.printed.differs': '{cell}: prints “{printed}”, sealed was “{sealed}”',
  'seal.printed.extra': '{cell}: “{printed}” is not among the sealed results',
  'seal.printed.missing': 'a row is missing: “{sealed}”',
  'seal.printed.stamp':
    '{cell}: the first cell was edited, so this sheet cannot be compared; take it from a backup or export the results again',
  'seal.fault.truncated':
    'Seal {code} in sheet KQ_ChotKetQua lacks rows or has too many: {expected} are due, {found} are there. Restore the sheet from a backup.',
  'seal.fault.reordered':
    'Seal {code} in sheet KQ_ChotKetQua stands in another order from row number {number} on; its content is whole. Sort the rows of each seal by the column Thứ tự.',
  'seal.fault.edited':
    'In the seal {code} of the sheet KQ_ChotKetQua a row was edited: cell {cell} (part {part}). Take the sheet from a backup.',
  'seal.fault.head':
    'Seal {code} in sheet KQ_ChotKetQua was edited in its head (“Thông tin chốt”). Restore the sheet from a backup.',
  'seal.fault.chain':
    'Seal {code} says that it follows {previous}, which does not stand above it or is already followed by another. Restore sheet KQ_ChotKetQua from a backup.',

  'seal.refused.faults':
    'Sheet KQ_ChotKetQua was tampered with, so no further seal is added. Restore it from a backup; if there is none, rename the sheet to keep it and seal from the start.',
  'seal.refused.reason': 'The result was sealed before. To seal it again, say why.',

  'seal.note':
    'The result needs to be looked at again: after {issued} was issued there are {changes} changes against seal {code}. The issued result stands; please report to the council.',
  'seal.voted':
    'Against the result the council voted on (code {code}): {changes} changes, {flips} results differ. To use the new result, seal again and say why.',
  'seal.unchanged': 'Matches seal {code}.',
};
