/** Marks, rules, what-if, seals. */
export const judging = `
.pane .seal-code { margin: 8px 0; padding: 8px 0 0; border-top: 1px solid var(--line); }
.pane .seal-code p { margin: 0; }
.pane .seal-code .code { font: 600 20px/28px Consolas, 'Courier New', monospace; letter-spacing: 0.5px; user-select: all; }
.pane .seal-code .textbutton { margin-left: -4px; }
.pane .code-small { font: 600 13px/18px Consolas, 'Courier New', monospace; user-select: all; }
.pane .told > li.sum { margin: 0; }
.pane .told > li { padding: 4px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.pane .told p { margin: 0; }
.pane .note { margin: 8px 0; padding-left: 8px; border-left: 2px solid var(--ask); }
.pane .screen > .verdict, .pane .screen section > .verdict { margin-left: 0; margin-right: 0; }
.pane .copytext { display: block; width: 100%; margin: 4px 0; border: 1px solid var(--edge); background: var(--bg); color: inherit; font: inherit; }
.pane .screen .docs + .fields { margin-top: 8px; }
.pane .dashed li { padding-left: 12px; text-indent: -12px; }
.pane .dashed li::before { content: '–'; display: inline-block; width: 12px; text-indent: 0; color: var(--muted); }
.pane .markrow { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 4px 8px; padding: 6px 12px; align-items: center; }
.pane .markrow .under { grid-column: 2 / 4; display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; }
.pane .entry { width: 84px; min-height: 28px; padding: 2px 6px; border: 1px solid var(--edge); border-radius: 2px; background: var(--bg); text-align: right; }
.pane .entry.wide { width: 132px; text-align: left; }
.pane .entry[aria-invalid='true'] { border-color: var(--bad); }
.pane .shared { grid-template-columns: 1fr 1fr; align-items: start; padding: 8px 12px; border-bottom: 1px solid var(--line); }
.pane .counts { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 8px; padding-top: 8px; }
.pane .counts > label.field:nth-of-type(1) { grid-column: 1 / 3; }
.pane .writebar { position: sticky; bottom: 0; padding: 8px 12px; background: var(--bg); border-top: 1px solid var(--edge); }
.pane .writebar .sum { margin: 0 0 4px; }
.pane .writebar .actions { margin-top: 0; align-items: center; gap: 4px 8px; }
.pane .screen .writebar { margin: 8px -12px 0; }
.pane .lacking { margin-top: 8px; }
.pane .screen h2.plain { padding-top: 8px; border-top: 1px solid var(--line); }
.pane .screen .told .split { display: flex; justify-content: space-between; gap: 8px; align-items: baseline; }
.pane .screen .told .split > span { min-width: 0; }
.pane .told .split > .textbutton { flex: none; }
`;
