/** Buttons, links to cells, lists of choices, fields. */
export const controls = `
.pane .button { min-height: 28px; padding: 4px 12px; border: 1px solid var(--edge); border-radius: 2px; background: var(--bg); text-align: left; }
.pane .button:hover { background: var(--soft); }
.pane .button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.pane .button:disabled { color: var(--muted); background: var(--soft); border-color: var(--line); cursor: default; }
.pane .textbutton { border: 0; background: none; padding: 2px 4px; min-height: 24px; color: var(--accent); text-align: left; }
.pane .textbutton:hover, .pane .celllink:hover { text-decoration: underline; }
.pane .celllink { border: 0; background: none; padding: 0 4px; min-height: 24px; min-width: 24px; max-width: 100%; color: var(--accent); font-size: 12px; line-height: 16px; font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.pane .celllink .go { margin-left: 3px; }
.pane .celllinks { max-width: 100%; display: inline-flex; flex-wrap: wrap; justify-content: flex-end; }
.pane .choice { min-height: 28px; max-width: 100%; min-width: 0; padding: 2px 4px; border: 1px solid var(--edge); border-radius: 2px; background: var(--bg); text-overflow: ellipsis; }
.pane .choice.inline { border: 0; background: none; padding: 2px 4px; min-height: 24px; appearance: none; field-sizing: content; text-align: left; text-decoration: underline; text-decoration-color: var(--edge); text-decoration-style: dotted; text-underline-offset: 3px; cursor: pointer; }
.pane .choice.inline:hover { background: var(--line); }
.pane .choice option { background: var(--bg); color: var(--ink); }
.pane .search { flex: 1 1 116px; min-width: 116px; min-height: 28px; padding: 2px 8px; border: 1px solid var(--edge); border-radius: 2px; background: var(--bg); }
.pane .search::placeholder { color: var(--muted); }
.pane .field { display: block; }
.pane .field > span, .pane .field > label { display: block; font-size: 12px; line-height: 16px; color: var(--muted); margin-bottom: 2px; }
.pane .field .choice, .pane .field input { width: 100%; min-height: 28px; }
.pane .field input { padding: 2px 8px; border: 1px solid var(--edge); border-radius: 2px; background: var(--bg); }
.pane .field input[aria-invalid='true'] { border-color: var(--bad); }
.pane .field small { display: block; font-size: 11px; line-height: 16px; }
.pane .fields { display: grid; gap: 8px; }
.pane fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.pane legend { padding: 0; margin-bottom: 4px; font-weight: 600; }
.pane .candidate { display: flex; gap: 8px; align-items: baseline; min-height: 24px; cursor: pointer; }
.pane .candidate input { flex: none; width: 14px; height: 14px; margin: 0; accent-color: var(--accent); position: relative; top: 2px; }
.pane .hint { margin-top: 4px; font-size: 12px; line-height: 16px; color: var(--muted); }
`;
