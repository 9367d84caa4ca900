/** *Thiết lập*: how the tables are read, which dates, rules and readings hold, and our own sheets. */
import type { ComponentType } from 'preact';
import { usePane } from '../../context';
import { Fold } from '../../parts/fold';
import { Dates } from './dates';
import { FormulaOffers } from './formula-offers';
import { MappingLink } from './mapping-link';
import { Keep } from './keep';
import { OurSheets } from './our-sheets';
import { Readings } from './readings';
import { Rules } from './rules';

const SECTIONS: readonly { readonly id: string; readonly body: ComponentType }[] = [
  { id: 'mapping', body: MappingLink },
  { id: 'dates', body: Dates },
  { id: 'rules', body: Rules },
  { id: 'readings', body: Readings },
  { id: 'people', body: OurSheets },
  { id: 'keep', body: Keep },
  { id: 'formulas', body: FormulaOffers },
];

export function Setup() {
  const { state, dispatch, t } = usePane();
  const { open } = state.views.setup;
  const toggle = (id: string) =>
    dispatch({
      type: 'view',
      view: 'setup',
      patch: { open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] },
    });
  const { tables, questions } = state.assessment!;
  // Without a question it would only lead to the page of the same name beside it.
  const asks = tables.length === 0 || questions.length > 0 || state.settings.names.length > 0;
  return (
    <>
      {SECTIONS.filter(({ id }) => asks || id !== 'mapping').map(({ id, body: Body }) => (
        <Fold key={id} title={t(`setup.${id}`)} open={open.includes(id)} onToggle={() => toggle(id)}>
          <Body />
        </Fold>
      ))}
    </>
  );
}
