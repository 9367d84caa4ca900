/** *Đối chiếu Kho bạc*: the box to paste into, both amounts of a line, old and new values of a form. */
export const reconcile = `
.pane .pastebox { display: block; width: 100%; min-height: 48px; padding: 4px 8px; border: 1px solid var(--edge); border-radius: 2px; background: var(--bg); color: var(--ink); font: inherit; font-size: 12px; line-height: 16px; resize: vertical; white-space: pre; }
.pane .reconcile .row .under strong { font-weight: 600; color: var(--ink); }
.pane .reconcile .cells { padding: 0 12px 6px 36px; }
.pane .reconcile .cells dl { margin: 0; }
.pane .reconcile .cells ul { margin: 2px 0 0; padding: 0; list-style: none; color: var(--muted); }
.pane .reconcile .understood { padding: 4px 0 8px; }
.pane .reconcile .understood h3 { margin: 0 0 2px; font-size: 13px; line-height: 18px; }
.pane .reconcile .folded > .understood { padding: 4px 12px; }
.pane .reconcile .fold { border-top: 1px solid var(--line); }
.pane .reconcile > .screen { padding: 8px 12px; }
.pane .reconcile .cells .figure { grid-template-columns: minmax(0, 1fr) auto minmax(0, auto); padding: 0; }
.pane .reconcile .cells .from { grid-column: 3; margin: 0; min-width: 72px; max-width: 112px; }
.pane .reconcile .cells .from .celltext { overflow-wrap: anywhere; }
.pane .reconcile .screen > .fields { gap: 0; }
.pane .fields > .button { justify-self: start; }
.pane .calm + .screen { padding-top: 0; }
.pane .reconcile code { font: 12px/16px Consolas, 'Courier New', monospace; overflow-wrap: anywhere; }
.pane .change { display: flex; gap: 8px; padding: 4px 0; overflow-wrap: anywhere; }
.pane .change .grow { min-width: 0; }
`;
