/**
 * Narrow panes and high zoom: text may break anywhere, and the whole page scrolls instead of the view alone. The chosen
 * tab is stroked instead of bold, so that choosing one never widens it into a second line.
 */
export const narrow = `
@container (max-width: 343px) { .pane .tab { font-size: 12px; padding: 6px 4px; } .pane .tab[aria-selected='true'] { font-weight: 400; -webkit-text-stroke: 0.4px currentColor; } .pane .tabs { justify-content: space-between; } }
@container (max-width: 239px) {
  .pane .split { flex-wrap: wrap; }
  .pane .celllink { white-space: normal; overflow-wrap: anywhere; padding-right: 12px; }
  .pane .num { white-space: normal; }
  .pane .plain-table, .pane .plain-table tbody, .pane .plain-table thead { display: block; }
  .pane .plain-table tr { display: flex; flex-wrap: wrap; justify-content: space-between; border-bottom: 1px solid var(--line); }
  .pane .plain-table th, .pane .plain-table td { border: 0; }
  .pane .details, .pane .cells { padding-left: 12px; }
}
@media (max-height: 440px) { .pane { overflow: auto; } .pane .scroller { flex: none; overflow: visible; } }
`;
