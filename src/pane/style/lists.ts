/** Lists of subjects and findings, bars, figures with their cells. */
export const lists = `
.pane .tools { display: flex; flex-wrap: wrap; gap: 4px; padding: 8px 12px; border-bottom: 1px solid var(--line); }
.pane .tools .choice { flex: 0 1 auto; font-size: 12px; line-height: 16px; field-sizing: content; }
.pane .item { border-bottom: 1px solid var(--line); }
.pane .row { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 0 8px; width: 100%; padding: 6px 12px; border: 0; background: none; text-align: left; }
.pane .row:hover { background: var(--soft); }
.pane .row:focus-visible { outline-offset: -2px; }
.pane .row[aria-expanded='true'] { background: var(--soft); }
.pane .row .bar, .pane .row .under { grid-column: 2 / 4; }
.pane .row .under { font-size: 12px; line-height: 16px; color: var(--muted); }
.pane .row .held { margin-left: 8px; color: var(--hold); }
.pane .row.decision .outcome { grid-column: 2 / 4; font-size: 12px; line-height: 16px; }
.pane .outcome.bad { color: var(--bad); } .pane .outcome.good { color: var(--good); } .pane .outcome.ask, .pane .outcome.soon { color: var(--ask); }
.pane .outcome.council { color: var(--council); } .pane .outcome.hold { color: var(--hold); }
.pane .row.finding .name { grid-column: 2 / 4; }
.pane .cells { padding: 0 12px 4px 36px; }
.pane .cells .celllinks { justify-content: flex-start; margin-left: -4px; }
.pane .bar { display: block; position: relative; height: 6px; margin: 3px 0; background: var(--track); }
.pane .bar .fill { display: block; height: 100%; }
.pane .bar.good .fill { background: var(--accent); } .pane .bar.bad .fill { background: var(--fill); }
.pane .bar .mark { position: absolute; top: -2px; bottom: -2px; width: 2px; margin-left: -2px; background: var(--ink); }
.pane .details { padding: 0 12px 8px 36px; background: var(--soft); }
.pane .figure { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 8px; align-items: baseline; padding: 2px 0; }
.pane .figure dt { color: var(--muted); font-size: 12px; line-height: 16px; }
.pane .figure .from { grid-column: 1 / 3; margin: -2px -4px 0 0; text-align: right; }
`;
