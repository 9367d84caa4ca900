/** Marks, rules, what-if, seals. */
export const judging = `
.pane .seal-code { margin: 8px 0; padding: 8px 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.pane .seal-code p { margin: 0; }
.pane .seal-code .code { font: 600 20px/28px Consolas, 'Courier New', monospace; letter-spacing: 0.5px; user-select: all; }
.pane .seal-code .textbutton { margin-left: -4px; }
.pane .code-small { font: 600 13px/18px Consolas, 'Courier New', monospace; user-select: all; }
.pane .changes > li { padding: 4px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.pane .changes p { margin: 0; }
.pane .note { margin: 8px 0; padding-left: 8px; border-left: 2px solid var(--ask); }
.pane .screen > .verdict, .pane .screen section > .verdict { margin-left: 0; margin-right: 0; }
.pane .copytext { display: block; width: 100%; margin: 4px 0; border: 1px solid var(--edge); background: var(--bg); color: inherit; font: inherit; }
.pane .screen .docs + .fields { margin-top: 8px; }
`;
