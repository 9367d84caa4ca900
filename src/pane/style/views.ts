/** What single views need: the whole, verdicts, reasons, set-up, drafts. */
export const views = `
.pane .whole { padding: 8px 12px; border-bottom: 1px solid var(--line); }
.pane .screen .whole { padding: 8px 0; }
.pane .screen .list { margin: 0 -12px; border-top: 1px solid var(--line); }
.pane .whole .big { font-size: 24px; line-height: 28px; font-weight: 600; }
.pane .whole .bar { height: 8px; }
.pane .whole .split + .split { margin-top: 2px; }
.pane .sources { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 12px; font-size: 12px; line-height: 16px; }
.pane .fold { border-bottom: 1px solid var(--line); }
.pane .fold h2 button { display: flex; gap: 8px; align-items: baseline; width: 100%; min-height: 32px; padding: 6px 12px; border: 0; background: none; text-align: left; font-weight: 600; }
.pane .fold h2 button:hover { background: var(--soft); }
.pane .fold h2 button:focus-visible { outline-offset: -2px; }
.pane .fold .turn { display: inline-block; width: 12px; height: 18px; text-align: center; color: var(--muted); }
.pane .fold [aria-expanded='true'] .turn { transform: rotate(90deg); }
.pane .fold .aside { font-weight: 400; color: var(--muted); }
.pane .folded { padding: 0 12px 12px; }
.pane .plain-table { width: 100%; border-collapse: collapse; }
.pane .plain-table th { text-align: left; font-weight: 400; }
.pane .plain-table th, .pane .plain-table td { padding: 2px 0 2px 8px; border-bottom: 1px solid var(--line); vertical-align: baseline; }
.pane .plain-table th:first-child { padding-left: 0; }
.pane .plain-table thead th, .pane .plain-table caption { font-size: 11px; line-height: 16px; color: var(--muted); text-align: left; }
.pane .plain-table th.num { text-align: right; }
.pane .plain-table .chosen { font-weight: 600; }
.pane .sentence { margin: 8px 0 0; padding-left: 8px; border-left: 2px solid var(--accent); user-select: text; }
.pane .lines .line { padding: 4px 0; border-bottom: 1px solid var(--line); }
.pane .line dt { font-size: 12px; line-height: 16px; color: var(--muted); }
.pane .line dd { display: flex; justify-content: space-between; align-items: baseline; gap: 8px; }
.pane .sum { display: flex; gap: 8px; align-items: flex-start; margin: 8px 0 0; }
.pane .sum > span { flex: 1 1 0; min-width: 0; }
.pane .sum .celllink, .pane .sum .textbutton { flex: none; margin: -3px -4px 0 0; }
.pane .line dd .celllink { flex: none; margin-right: -4px; }
.pane .question { margin-top: 12px; padding: 4px 0 4px 8px; border-left: 2px solid var(--ask); }
.pane .question legend { float: left; width: 100%; }
.pane .question legend + * { clear: both; }
.pane .question .candidate { padding: 2px 0; }
.pane .screen .fold { margin: 8px -12px 0; border-top: 1px solid var(--line); }
.pane .screen .fold + .fold { margin-top: 0; border-top: 0; }
.pane .crumb { display: flex; align-items: center; gap: 4px; padding: 4px 8px; border-bottom: 1px solid var(--line); }
.pane .step { border: 0; background: none; min-width: 24px; min-height: 24px; color: var(--accent); }
.pane .step:disabled { color: var(--muted); cursor: default; opacity: 0.6; }
.pane .subject h1 { padding: 8px 12px 0; }
.pane .subject h2.plain { padding: 0 12px; }
.pane .verdict { margin: 4px 12px 8px; padding: 4px 0 4px 8px; border-left: 3px solid var(--muted); }
.pane .verdict p { margin: 0; }
.pane .verdict .words { display: flex; gap: 4px; font-size: 14px; line-height: 20px; text-transform: uppercase; }
.pane .verdict.good { border-color: var(--good); } .pane .verdict.good .words { color: var(--good); }
.pane .verdict.bad { border-color: var(--bad); } .pane .verdict.bad .words { color: var(--bad); }
.pane .verdict.ask, .pane .verdict.soon { border-color: var(--ask); }
.pane .verdict.ask .words, .pane .verdict.soon .words { color: var(--ask); }
.pane .verdict.council { border-color: var(--council); } .pane .verdict.council .words { color: var(--council); }
.pane .subject > .plain-table { width: calc(100% - 24px); margin: 0 12px 8px; }
.pane .reasons.top { border-top: 1px solid var(--line); }
.pane .reason { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 8px; padding: 6px 0; }
.pane .reasons.top > .reason { padding: 8px 12px; border-bottom: 1px solid var(--line); }
.pane .reason .label { margin: 0; font-weight: 600; }
.pane .reason .reason .label { font-weight: 400; }
.pane .reason .says { margin: 0; }
.pane .clause { margin: 2px 0 0; font-size: 12px; line-height: 16px; color: var(--muted); }
.pane .clause.reading { padding-left: 8px; border-left: 2px solid var(--line); }
.pane .reason .celllinks { margin-left: -4px; justify-content: flex-start; }
.pane .reason .figure .celllinks { margin: 0; justify-content: flex-end; }
.pane .owed > li { padding: 4px 0; }
.pane .owed ul { padding-left: 16px; font-size: 12px; line-height: 16px; }
.pane .owed ul li::before { content: '– '; color: var(--muted); }
.pane .columns li { display: grid; grid-template-columns: 44px minmax(0, 1fr) auto; gap: 0 4px; align-items: baseline; padding: 4px 0; border-top: 1px solid var(--line); }
.pane .columns .celllink { text-align: left; padding-left: 0; }
.pane .columns .choice, .pane .columns small { grid-column: 2 / 4; font-size: 12px; line-height: 16px; }
.pane .columns small { font-size: 11px; }
@container (min-width: 420px) {
  .pane .columns li { grid-template-columns: 44px minmax(0, 1fr) auto 176px; }
  .pane .columns .choice { grid-column: 4; grid-row: 1; width: 176px; }
}
.pane .reading-fields { display: grid; gap: 4px; padding-top: 8px; border-top: 1px solid var(--line); }
.pane .fields p, .pane .reading-fields p { margin: 0; }
.pane .screen > h1 + * { margin-top: 8px; }
.pane .docs li { font-size: 12px; line-height: 16px; padding: 2px 0; }
.pane .sheets li { padding: 4px 0; border-top: 1px solid var(--line); }
.pane .sheets .split { min-height: 24px; }
.pane .sheets .celllink, .pane .sheets .celltext { padding-left: 0; }
.pane .draft { padding: 8px 0; border-bottom: 1px solid var(--line); }
.pane .draft p { margin: 0; }
.pane .draft + p { margin-top: 8px; }
.pane .draft summary { cursor: pointer; min-height: 24px; color: var(--accent); font-size: 12px; line-height: 24px; }
.pane .draft code { display: block; font: 12px/16px Consolas, 'Courier New', monospace; overflow-wrap: anywhere; color: var(--muted); }
.pane .changes { margin: 8px 0; padding: 4px 0 4px 8px; border-left: 2px solid var(--ask); }
.pane .changes h2 { display: flex; gap: 4px; }
.pane .changes li { padding: 2px 0; font-size: 12px; line-height: 16px; }
.pane .changed { margin: 0; padding: 8px 12px; border-bottom: 1px solid var(--line); background: var(--warm); }
.pane .changes .button { margin-top: 4px; }
`;
