/** The pages of the monthly report and of the months. */
export const monthly = `
.pane .refilled { padding: 6px 12px; }
.pane .refilled:focus-visible { outline-offset: -2px; }
.pane .refilled .celllinks { justify-content: flex-start; margin-left: -4px; }
.pane .flush > .tools { margin: 12px -12px 0; }
.pane .gap { margin: 8px 0; }
.pane .warnings h2 { margin: 12px 0 4px; }
.pane .warnings ul { margin: 0; padding: 0; list-style: none; }
.pane .warnings li { display: flex; gap: 8px; padding: 4px 0; font-size: 12px; line-height: 16px; }
.pane .command { display: block; margin: 8px 0; padding: 8px; background: var(--soft); font-size: 12px; overflow-wrap: anywhere; }
.pane .trend { width: 100%; margin-top: 12px; border-collapse: collapse; font-size: 12px; line-height: 16px; }
.pane .trend caption { text-align: left; font-weight: 600; padding-bottom: 4px; }
.pane .trend th { text-align: left; font-weight: 400; color: var(--muted); }
.pane .trend td, .pane .trend th { padding: 3px 4px 3px 0; border-bottom: 1px solid var(--line); }
.pane .trend .num { text-align: right; }
.pane .message { white-space: pre-wrap; font-size: 12px; line-height: 16px; }
`;
