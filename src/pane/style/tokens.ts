/** Colours and sizes. Light and dark as Office draws its own panes; a host may force one with data-theme. */
const light = `
  --bg: #ffffff; --soft: #f5f5f5; --line: #e0e0e0; --edge: #8a8a8a; --ink: #242424; --muted: #5c5c5c;
  --accent: #0f703b; --on-accent: #ffffff; --wash: #e9f3ed;
  --good: #0f703b; --bad: #b10e1c; --ask: #875300; --hold: #4a5568; --council: #4f4fb0; --track: #e8e8e8; --fill: #8d8d8d;
  --warm: #fff4ce;`;

const dark = `
  --bg: #262626; --soft: #303030; --line: #454545; --edge: #949494; --ink: #f2f2f2; --muted: #b8b8b8;
  --accent: #62c793; --on-accent: #10261a; --wash: #24382d;
  --good: #62c793; --bad: #ff8f96; --ask: #f0c15c; --hold: #b7c1d1; --council: #b3b5ff; --track: #404040; --fill: #9a9a9a;
  --warm: #453c1d;`;

export const tokens = `
.pane { color-scheme: light; ${light} }
@media (prefers-color-scheme: dark) { .pane { color-scheme: dark; ${dark} } }
[data-theme='light'] .pane { color-scheme: light; ${light} }
[data-theme='dark'] .pane { color-scheme: dark; ${dark} }
`;
