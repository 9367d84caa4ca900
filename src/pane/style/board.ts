/** The pages of the assignment board. */
export const board = `
.pane .duty { padding: 8px 0; border-bottom: 1px solid var(--line); }
.pane .duty .sum { margin: 2px 0 0; font-size: 12px; line-height: 16px; }
.pane .duty .celllinks { justify-content: flex-start; margin-left: -4px; }
.pane .screen > section { margin-top: 12px; }
.pane .screen > section:first-child { margin-top: 0; }
.pane .row .unsaved { color: var(--hold); }
.pane .row .ink { color: var(--ink); }
.pane .details .fields { padding: 8px 0; }
.pane .forms { list-style: none; margin: 8px 0; padding: 0; }
.pane .forms > li { gap: 8px; padding: 6px 0; border-bottom: 1px solid var(--line); align-items: baseline; }
.pane .forms .textbutton { flex: none; white-space: nowrap; }
.pane .difference { display: block; padding: 8px 12px; overflow-wrap: anywhere; }
.pane .difference .choice { margin-top: 4px; }
.pane .difference .sum { margin: 0; }
.pane .difference .celllinks { justify-content: flex-start; margin-left: -4px; }
`;
