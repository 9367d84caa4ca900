/** What a column is understood as, why, and what it is instead. */
import { columnLetter } from '../../../../core/cell';
import { type Role, ROLES, type Table } from '../../../../core/table/model';
import { usePane } from '../../../context';
import { withRole } from '../../../model/mapping';
import { Button } from '../../../parts/button';
import { Field } from '../../../parts/choice';
import { useCorrection } from './correction';

interface ColumnEditorProps {
  readonly table: Table;
  readonly column: number;
}

export function ColumnEditor({ table, column }: ColumnEditorProps) {
  const { state, effects, t, said } = usePane();
  const { pick } = useCorrection(table);
  const found = table.columns.find((one) => one.column === column);
  if (!found) return null;
  const letter = columnLetter(column);
  const give = (to: number, role: Role) =>
    void effects.choose({ answers: withRole(state.settings.answers, table, to, role) });
  return (
    <>
      <p class="header">
        <strong>{letter}</strong> {found.header.length === 0 ? t('mapping.noHeader') : found.header.join(' › ')}
      </p>
      <Field
        label={t('mapping.role', { letter })}
        value={found.role}
        options={ROLES.map((role) => ({ value: role, label: said({ key: `role.${role}`, args: {} }) }))}
        onChoose={(role) => give(column, role as Role)}
      />
      <p class="small muted">
        {t(`mapping.sure.${sureness(found.confidence)}`)}
        {found.reasons.length > 0 && `: ${found.reasons.map(said).join('; ')}`}
      </p>
      {found.role !== 'other' && (
        <Button
          onPress={() =>
            void pick((ref) => {
              if (!table.columns.some((one) => one.column === ref.column)) return false;
              give(ref.column, found.role);
              return true;
            })
          }
        >
          {t('mapping.takeColumn', { role: said({ key: `role.${found.role}`, args: {} }) })}
        </Button>
      )}
    </>
  );
}

function sureness(confidence: number): 'sure' | 'fairly' | 'unsure' {
  return confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'fairly' : 'unsure';
}
