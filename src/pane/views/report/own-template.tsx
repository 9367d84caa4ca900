/** The department's own layout: how it is used, and what can be filled in, with the names to type. */
import { COLUMNS, FIELDS, LISTS } from '../../../core/report/papers';
import type { Paper } from '../../../core/report/paper';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { CopyText } from '../../parts/copy-text';

interface OwnTemplateProps {
  readonly paper: Paper;
  readonly busy: boolean;
  readonly onPick: () => void;
}

const marked = (name: string): string => `{{${name}}}`;

export function OwnTemplate({ paper, busy, onPick }: OwnTemplateProps) {
  const { t } = usePane();
  const text = () =>
    [
      ...FIELDS.map(({ name, help }) => `${marked(name)}\t${help}\t${paper.fields[name] ?? ''}`),
      ...LISTS.flatMap((list) =>
        COLUMNS.map(({ name, help }) => `${marked(`${list.name}.${name}`)}\t${list.help}: ${help}`),
      ),
    ].join('\n');
  return (
    <details class="take">
      <summary>{t('report.own')}</summary>
      <p class="small">{t('report.ownWhy', { one: marked('ten_co_quan'), other: marked('Tên cơ quan') })}</p>
      <div class="actions">
        <Button disabled={busy} onPress={onPick}>
          {t('report.ownPick')}
        </Button>
        <CopyText text={text()} label={t('report.ownCopy')} />
      </div>
      <details>
        <summary>{t('report.ownNames', { n: FIELDS.length })}</summary>
        <Names rows={FIELDS.map(({ name, help }) => [marked(name), help])} />
        <p class="small muted">{t('report.ownLists', { one: marked('tap_the.stt'), other: marked('tap_the.ten') })}</p>
        <Names rows={LISTS.map(({ name, help }) => [marked(`${name}.ten`), help])} />
        <p class="small muted">{t('report.ownColumns')}</p>
        <Names rows={COLUMNS.map(({ name, help }) => [name, help])} />
      </details>
    </details>
  );
}

function Names({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <dl class="names">
      {rows.map(([name, help]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{help}</dd>
        </div>
      ))}
    </dl>
  );
}
