/** Type, focus, and the words that only a screen reader hears. */
export const base = `
.pane, .pane *, .pane *::before, .pane *::after { box-sizing: border-box; }
.pane { font: 13px/18px 'Segoe UI', 'Segoe UI Variable', system-ui, -apple-system, 'Helvetica Neue', Roboto, 'Noto Sans', sans-serif;
  color: var(--ink); background: var(--bg); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.pane h1 { font-size: 15px; line-height: 20px; font-weight: 600; margin: 0; outline: none; }
.pane h2 { font-size: 13px; line-height: 18px; font-weight: 600; margin: 0; }
.pane h2.plain { margin: 12px 0 4px; color: var(--muted); font-weight: 600; }
.pane h3 { font-size: 12px; line-height: 16px; font-weight: 600; margin: 8px 0 4px; color: var(--muted); }
.pane p { margin: 0 0 8px; }
.pane ul { list-style: none; margin: 0; padding: 0; }
.pane dl, .pane dd, .pane dt { margin: 0; }
.pane button, .pane input, .pane select { font: inherit; color: inherit; }
.pane button { cursor: pointer; }
.pane :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.pane .num { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.pane .muted { color: var(--muted); }
.pane .wrong { color: var(--bad); }
.pane .small { font-size: 12px; line-height: 16px; }
.pane .grow { flex: 1 1 auto; min-width: 0; }
.pane .sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.pane .sign { flex: none; width: 16px; height: 16px; margin-top: 1px; }
.pane .sign.good { color: var(--good); } .pane .sign.bad { color: var(--bad); } .pane .sign.ask { color: var(--ask); }
.pane .sign.soon { color: var(--ask); } .pane .sign.hold { color: var(--hold); } .pane .sign.council { color: var(--council); }
.pane .sign.none { color: var(--muted); }
`;
