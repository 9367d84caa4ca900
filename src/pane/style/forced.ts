/** Contrast themes: the system's own colours, shapes instead of tints. */
export const forced = `
@media (forced-colors: active) {
  .pane .bar { border: 1px solid CanvasText; height: 8px; forced-color-adjust: none; background: Canvas; }
  .pane .bar .fill { background: Highlight !important; }
  .pane .bar .mark { background: CanvasText; outline: 1px solid Canvas; }
  .pane .sign { color: CanvasText !important; }
  .pane .row .sign { color: ButtonText !important; }
  .pane .tab { border-bottom-color: Canvas; }
  .pane .tab[aria-selected='true'] { border-bottom-color: Highlight; }
  .pane .button.main { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  .pane .button:disabled { color: GrayText; border-color: GrayText; }
  .pane .verdict, .pane .sentence, .pane .question { border-color: CanvasText; }
  .pane .celllink, .pane .textbutton { color: LinkText; }
  .pane .old .num, .pane .old .name { color: GrayText; }
  .pane .changes { border-color: CanvasText; }
}
`;
