/** Head, view and foot. */
export const layout = `
.pane { display: flex; flex-direction: column; height: 100%; min-height: 0; position: relative; container-type: inline-size; }
.pane .head { flex: none; border-bottom: 1px solid var(--line); }
.pane .tabs { margin-right: var(--corner, 0px); }
.pane .head .first { display: flex; align-items: center; gap: 8px; padding: 8px calc(12px + var(--corner, 0px)) 8px 12px; font-weight: 600; }
.pane .tabs { display: flex; padding: 4px 4px 0; }
.pane .tablist { display: flex; flex-wrap: wrap; flex: 0 1 auto; }
.pane .more { position: relative; margin-left: auto; }
.pane .more .tab { min-width: 32px; font-weight: 600; }
.pane .more .tab.on { color: var(--ink); border-bottom-color: var(--accent); }
.pane .menu { position: absolute; right: 0; top: 100%; z-index: 2; min-width: 160px; background: var(--bg); border: 1px solid var(--edge); }
.pane .menu button { display: block; width: 100%; min-height: 28px; padding: 4px 12px; border: 0; background: none; text-align: left; white-space: nowrap; }
.pane .menu button:hover { background: var(--soft); }
.pane .menu button:focus-visible { outline-offset: -2px; }
.pane .menu button[aria-checked='true'] { font-weight: 600; }
.pane .tabname { padding: 8px 12px 0; font-size: 14px; line-height: 20px; }
.pane .pages { display: flex; flex-wrap: wrap; gap: 0 8px; padding: 4px 8px; border-bottom: 1px solid var(--line); font-size: 12px; line-height: 16px; }
.pane .pages .textbutton[aria-current] { color: var(--ink); font-weight: 600; border-bottom: 2px solid var(--accent); }
.pane .tab { border: 0; background: none; padding: 6px 8px; border-bottom: 2px solid transparent; color: var(--muted); white-space: nowrap; }
.pane .tab[aria-selected='true'] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent); }
.pane .tab:focus-visible { outline-offset: -2px; }
.pane .count { margin-left: 4px; padding: 0 4px; border-radius: 8px; font-size: 11px; line-height: 14px; font-weight: 600; color: var(--bad); border: 1px solid currentColor; }
.pane .context { display: flex; flex-wrap: wrap; align-items: center; gap: 0 4px; padding: 2px 8px 4px; background: var(--soft); border-top: 1px solid var(--line); font-size: 12px; line-height: 16px; }
.pane .context .language { margin-left: auto; }
.pane .dating { flex: 1 0 100%; padding: 4px; }
.pane .scroller { flex: 1 1 auto; min-height: 0; overflow: auto; position: relative; }
.pane .foot { flex: none; }
.pane .strip { display: flex; align-items: center; gap: 8px; padding: 4px 12px; border-top: 1px solid var(--line); font-size: 12px; line-height: 16px; }
.pane .strip .textbutton { flex: none; white-space: nowrap; }
.pane .stale { background: var(--warm); }
.pane .problem { align-items: flex-start; }
.pane .busy { display: flex; align-items: center; gap: 12px; padding: 8px 12px; }
.pane .head .busy { border-top: 1px solid var(--line); }
.pane progress { display: block; width: 100%; height: 4px; margin-top: 4px; accent-color: var(--accent); }
.pane .old .num, .pane .old .name, .pane .old strong, .pane .old .outcome, .pane .old .under { color: var(--muted); }
.pane .old .bar, .pane .old .sign { filter: grayscale(1); opacity: 0.6; }
.pane .screen { padding: 12px 12px 16px; }
.pane .calm { padding: 24px 16px; }
.pane .calm h2 { display: flex; gap: 8px; margin-bottom: 8px; font-size: 14px; line-height: 20px; }
.pane .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.pane .split.small { flex-wrap: wrap; }
.pane .split > .celllink { flex: none; margin-right: -4px; }
.pane .split { display: flex; justify-content: space-between; align-items: baseline; gap: 8px; }
.pane .prose p { margin-bottom: 8px; }
`;
