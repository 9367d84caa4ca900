/** Findings with their notes; how a table is understood. */
export const reading = `
.pane .cells.split { align-items: center; min-height: 24px; padding-top: 0; }
.pane .cells.split .textbutton { flex: none; margin-left: auto; margin-right: -4px; font-size: 12px; line-height: 16px; }
.pane .mark { padding: 4px 12px 12px 36px; }
.pane .mark .actions { margin-top: 0; }
.pane .seen-note { margin: 0 12px 8px 36px; padding-left: 8px; border-left: 2px solid var(--edge); font-size: 12px; line-height: 16px; }
.pane .seen-note > * { display: block; font-weight: 400; }
.pane .seen-note > strong { color: var(--muted); }
.pane .seen-list { margin: 0 -12px -12px; border-top: 1px solid var(--line); }
.pane .hint code { display: block; font: 12px/16px Consolas, 'Courier New', monospace; overflow-wrap: anywhere; }
`;
