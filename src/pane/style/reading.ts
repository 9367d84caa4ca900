/** Findings with their notes; how a table is understood. */
export const reading = `
.pane .cells.split { align-items: center; min-height: 24px; padding-top: 0; }
.pane .cells.split .textbutton { flex: none; margin-left: auto; margin-right: -4px; font-size: 12px; line-height: 16px; }
.pane .mark-form { padding: 4px 12px 12px 36px; }
.pane .mark-form .actions { margin-top: 0; }
.pane .seen-note { margin: 0 12px 8px 36px; padding-left: 8px; border-left: 2px solid var(--edge); font-size: 12px; line-height: 16px; }
.pane .seen-note > * { display: block; font-weight: 400; }
.pane .seen-note > strong { color: var(--muted); }
.pane .seen-list { margin: 0 -12px -12px; border-top: 1px solid var(--line); }
.pane .hint code { display: block; font: 12px/16px Consolas, 'Courier New', monospace; overflow-wrap: anywhere; }
.pane .mapping { padding: 8px 12px 16px; }
.pane .mapping section { margin-top: 12px; }
.pane .mapping section:first-child { margin-top: 0; }
.pane .mapping .split .textbutton { flex: none; }
.pane .mapping section > p { margin: 4px 0; }
.pane .drawn-unit { display: flex; flex-wrap: wrap; gap: 4px; }
.pane .mapped { min-height: 24px; padding: 2px 4px; border: 1px solid var(--edge); border-radius: 2px; background: var(--bg); color: var(--accent); font-size: 11px; line-height: 14px; text-align: left; }
.pane .mapped:hover { background: var(--wash); }
.pane .mapped[aria-pressed='true'] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.pane .drawing { position: relative; scroll-padding: 0 8px 0 92px; max-height: 340px; margin: 4px -12px; overflow: auto; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.pane .drawing table { border-collapse: separate; border-spacing: 0; font-size: 11px; line-height: 14px; }
.pane .drawing td, .pane .drawing th { min-width: 76px; max-width: 160px; padding: 2px 4px; border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); vertical-align: top; text-align: left; font-weight: 400; overflow-wrap: anywhere; background: var(--bg); }
.pane .drawing th { position: sticky; left: 0; z-index: 1; min-width: 72px; max-width: 84px; background: var(--soft); color: var(--muted); }
.pane .drawing th .mapped { width: 100%; }
.pane .drawing td.num { text-align: right; white-space: nowrap; overflow-wrap: normal; }
.pane .drawing .roles td { background: var(--wash); padding: 2px; }
.pane .drawing .roles .mapped { width: 100%; }
.pane .drawing .roles .sign { width: 12px; height: 12px; }
.pane .drawing .kind-total td, .pane .drawing .kind-subtotal td { font-weight: 600; }
.pane .drawing .clip { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; max-height: 42px; overflow: clip; }
.pane .drawing .clip.one { -webkit-line-clamp: 2; max-height: 28px; }
.pane .drawing .gap th { padding: 0 4px; }
.pane .editor { margin-top: 8px; padding: 8px; border: 1px solid var(--edge); border-radius: 2px; }
.pane .editor p { margin: 0; }
@media (forced-colors: active) {
  .pane .mapped { color: ButtonText; }
  .pane .mapped[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  .pane .seen-note { border-color: CanvasText; }
}
`;
