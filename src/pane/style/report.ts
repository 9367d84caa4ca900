/** Summary, meeting mode, papers and their charts. */
export const report = `
.pane .basis { margin-bottom: 4px; }
.pane .sealing { margin: 4px 0 8px; font-size: 12px; line-height: 16px; }
.pane .counted { width: 100%; margin-top: 8px; border-collapse: collapse; }
.pane .counted caption { text-align: left; }
.pane .counted th { text-align: left; font-weight: 400; }
.pane .counted th, .pane .counted td { padding: 3px 0 3px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
.pane .counted th:first-child, .pane .counted td:first-child { padding-left: 0; }
.pane .counted thead th { font-size: 11px; line-height: 16px; color: var(--muted); white-space: nowrap; }
.pane .counted .num { text-align: right; }
.pane .counted .tier { padding-top: 10px; font-weight: 600; }
.pane .counted .outcome { display: flex; gap: 6px; }
.pane .counted .textbutton { margin: -3px -4px; min-width: 28px; text-align: right; }
.pane .subject .screen h2.plain { padding: 8px 0 0; }
.pane .actions + .small { margin-top: 6px; }
.pane .paper summary { cursor: pointer; min-height: 24px; color: var(--accent); font-size: 12px; line-height: 24px; }
.pane .paper .small { font-size: 12px; line-height: 16px; }
.pane .found { margin: 0; padding: 6px 12px; }
.pane .subject h1 + .screen { padding-top: 0; }
.pane .of-unit { padding: 0 12px; margin: 0; }
.pane .judged { display: flex; gap: 6px; }
.pane .owed strong { font-weight: 600; }
.pane .papers { margin: 12px -12px 0; border-top: 1px solid var(--line); }
.pane .papers .import { padding: 8px 12px 8px 36px; }
.pane .papers .import p { margin: 0 0 4px; }
.pane .blanks { margin: 8px 0; font-size: 12px; line-height: 16px; }
.pane .blanks ul { margin: 4px 0 0 24px; }
.pane .paper { margin: 8px -12px -16px; padding: 12px; border-top: 1px solid var(--edge); user-select: text; overflow-wrap: anywhere; }
.pane .paper p { margin: 0 0 6px; white-space: pre-wrap; }
.pane .paper .center, .pane .paper h3.paper-h1 { text-align: center; }
.pane .paper .right { text-align: right; }
.pane .paper h3 { margin: 12px 0 4px; font-size: 13px; line-height: 18px; color: inherit; }
.pane .paper h3.paper-h1 { font-size: 15px; line-height: 20px; }
.pane .paper h3.paper-h3 { font-style: italic; font-weight: 400; }
.pane .paper .b { font-weight: 600; } .pane .paper .i { font-style: italic; } .pane .paper .u { text-decoration: underline; }
.pane .paper-pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin: 8px 0; text-align: center; font-size: 12px; line-height: 16px; }
.pane .paper-pair p { margin: 0; }
.pane .paper-page { margin: 16px -12px; border: 0; border-top: 2px dashed var(--edge); }
.pane .paper-blank { color: var(--ask); border-bottom: 1px dotted currentColor; }
.pane .paper-cell { min-height: 0; padding: 0 2px; font-size: 11px; }
.pane .paper-foot { margin-top: 12px !important; padding-top: 4px; border-top: 1px solid var(--line); font-size: 11px; line-height: 16px; color: var(--muted); }
.pane .paper-list li { padding: 2px 0 2px 8px; }
.pane .take { margin: 4px 0; } .pane .found + .take { margin: 0; padding: 0 12px 8px; }
.pane .take summary { cursor: pointer; min-height: 24px; color: var(--accent); font-size: 12px; line-height: 24px; }
.pane .take .actions { margin: 4px 0; }
.pane .names { margin: 4px 0 8px; font-size: 12px; line-height: 16px; user-select: text; }
.pane .names div { padding: 3px 0; border-bottom: 1px solid var(--line); } .pane .names dd { margin: 0; color: var(--muted); }
.pane .names code { overflow-wrap: anywhere; }
.pane .fold .turn { flex: none; }
.pane .whole-paper { margin: 16px -12px -16px; } .pane .whole-paper .fold { margin: 0; } .pane .take p { margin: 4px 0; }
.pane .whole-paper .paper, .pane .whole-paper .blanks { margin: 0; }
.pane .paper-table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 12px; line-height: 16px; }
.pane .paper-table caption { padding-bottom: 2px; text-align: right; font-style: italic; font-size: 11px; line-height: 16px; }
.pane .paper-table th, .pane .paper-table td { padding: 3px 4px; border: 1px solid var(--line); vertical-align: top; text-align: left; white-space: pre-wrap; }
.pane .paper-table th { font-weight: 600; }
.pane .paper-table thead th { background: var(--soft); text-align: center; font-size: 11px; line-height: 14px; }
.pane .paper-table .total td { font-weight: 600; }
.pane .paper-table .right, .pane .paper-table.few td.right { text-align: right; font-variant-numeric: tabular-nums; }
.pane .paper-table.few td, .pane .paper-table.few th { border-width: 0 0 1px; } .pane .paper-table.few td:first-child, .pane .paper-table.few th:first-child { padding-left: 0; text-align: left; }
.pane .paper-table.few .paper-cell { display: none; } .pane .paper-table.few td.right { white-space: nowrap; }
.pane h3.tierhead { margin: 0; padding: 10px 12px 4px; color: var(--ink); background: var(--soft); }
@container (max-width: 699px) {
  .pane .paper-table:not(.few), .pane .paper-table:not(.few) :is(caption, tbody, tr) { display: block; }
  .pane .paper-table:not(.few) thead { display: none; }
  .pane .paper-table:not(.few) tr { padding: 6px 0; border-bottom: 1px solid var(--edge); }
  .pane .paper-table:not(.few) tr.group th { display: block; border: 0; padding: 4px 0; }
  .pane .paper-table:not(.few) td { display: grid; grid-template-columns: minmax(84px, 36%) minmax(0, 1fr); gap: 8px; align-items: baseline; padding: 1px 0; border: 0; text-align: left; }
  .pane .paper-table:not(.few) td:is(.right, .center) > span { text-align: right; }
  .pane .paper-table:not(.few) td::before { content: attr(data-head); color: var(--muted); font-size: 11px; line-height: 16px; white-space: normal; }
  .pane .paper-table:not(.few) td[data-head='']::before { content: none; }
  .pane .paper-table:not(.few) td[data-head=''] { display: block; }
  .pane .paper-table.numbered tbody tr:not(.group) { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 6px; }
  .pane .paper-table.numbered td { grid-column: 1 / 3; }
  .pane .paper-table.numbered td:nth-child(-n + 2) { display: block; grid-column: auto; font-weight: 600; }
  .pane .paper-table.numbered td:nth-child(-n + 2)::before { content: none; }
  .pane .paper-table.numbered td:first-child:not(:empty) > span:not(:empty)::after { content: '.'; }
}
.pane .chart { margin: 12px 0; }
.pane .chart figcaption { font-weight: 600; margin-bottom: 6px; }
.pane .chart summary { cursor: pointer; min-height: 24px; color: var(--accent); font-size: 12px; line-height: 24px; }
.pane .chart p { margin: 4px 0; }
.pane .chart-bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 8px; padding: 3px 0; font-size: 12px; line-height: 16px; }
.pane .chart-bar { grid-column: 1 / 3; display: block; }
.pane .chart-bar .track { fill: var(--track); }
.pane .chart-bar .fill { fill: var(--fill); } .pane .chart-bar .fill.full { fill: var(--accent); }
.pane .chart-bar .mark, .pane .chart-mark .mark { fill: var(--ink); }
.pane .chart-lines { display: block; width: 100%; max-width: 420px; }
.pane .chart-lines text { font-size: 11px; fill: var(--muted); }
.pane .chart-lines .grid { stroke: var(--line); }
.pane .chart path, .pane .chart line { fill: none; stroke-width: 2; }
.pane .chart .grid { stroke-width: 1; }
.pane .chart .line { stroke: var(--accent); } .pane .chart circle { fill: var(--accent); }
.pane .chart .milestone { stroke: var(--ink); stroke-dasharray: 4 3; stroke-width: 1.5; } .pane .chart .begin { fill: var(--ink); stroke: none; } .pane .chart-lines .said { fill: var(--ink); }
.pane .chart-key li { display: flex; gap: 6px; align-items: center; font-size: 12px; line-height: 18px; }
.pane .chart-key svg { flex: none; }
.pane dialog.meeting { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 12px 16px 24px; border: 0; background: var(--bg); color: var(--ink); font-size: 17px; line-height: 25px; overflow: auto; overflow-wrap: anywhere; }
.pane .meeting header { display: flex; gap: 8px; align-items: center; position: sticky; top: -12px; margin: -12px -16px 8px; padding: 12px 16px 8px; background: var(--bg); border-bottom: 1px solid var(--line); z-index: 1; }
.pane .meeting .progress { font-size: 20px; line-height: 28px; font-weight: 600; }
.pane .meeting h1 { font-size: 24px; line-height: 32px; }
.pane .meeting h1:focus-visible { outline: none; }
.pane .meeting h2 { margin: 16px 0 4px; font-size: 17px; line-height: 25px; color: var(--muted); }
.pane .meeting p { margin: 0 0 4px; }
.pane .meeting-verdict { display: flex; gap: 8px; align-items: center; font-size: 22px; line-height: 30px; text-transform: uppercase; }
.pane .meeting .sign { width: 24px; height: 24px; }
.pane .meeting .reason { grid-template-columns: 24px minmax(0, 1fr); padding: 8px 0; border-bottom: 1px solid var(--line); }
.pane .meeting .clause, .pane .meeting .keys { font-size: 14px; line-height: 20px; }
.pane .meeting .keys { margin-top: 16px; }
.pane .meeting-verdict.good { color: var(--good); } .pane .meeting-verdict.bad { color: var(--bad); }
.pane .meeting-verdict.ask, .pane .meeting-verdict.soon { color: var(--ask); }
.pane .meeting-verdict.council { color: var(--council); } .pane .meeting-verdict.hold { color: var(--hold); }
@media (min-width: 700px) { .pane dialog.meeting { padding: 24px max(48px, calc(50% - 440px)) 40px; font-size: 22px; line-height: 32px; } .pane .meeting h1 { font-size: 36px; line-height: 46px; } .pane .meeting-verdict { font-size: 32px; line-height: 42px; } .pane .meeting h2 { font-size: 20px; } .pane .meeting .clause, .pane .meeting .keys, .pane .meeting .small { font-size: 16px; line-height: 24px; } .pane .meeting .sign { width: 32px; height: 32px; } .pane .meeting .reason { grid-template-columns: 32px minmax(0, 1fr); } }
@media (forced-colors: active) {
  .pane .chart-bar { forced-color-adjust: none; border: 1px solid CanvasText; }
  .pane .chart-bar .track { fill: Canvas; } .pane .chart-bar .fill, .pane .chart-bar .fill.full { fill: Highlight; } .pane .chart-bar .mark { fill: CanvasText; stroke: Canvas; } .pane .chart-mark .mark { fill: CanvasText; }
  .pane .chart-lines, .pane .chart-key svg { forced-color-adjust: none; }
  .pane .chart-lines text { fill: CanvasText; } .pane .chart .grid { stroke: CanvasText; stroke-width: .5; stroke-dasharray: 1 3; }
  .pane .chart .line { stroke: Highlight; } .pane .chart circle { fill: Highlight; } .pane .chart .milestone { stroke: CanvasText; } .pane .chart .begin { fill: CanvasText; }
  .pane .paper-table th, .pane .paper-table td { border-color: CanvasText; }
}
`;
