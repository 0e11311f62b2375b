/** How tools look; adopted with them by the map they stand in. */
export const toolStyles = `
.tools { display: flex; flex-wrap: wrap; gap: 0 1.5em; align-items: start; }
@media print { .tools { display: none; } }
.tool > summary {
  display: inline-flex;
  align-items: center;
  gap: 0.375em;
  min-block-size: max(var(--_target), 2.25em);
  color: var(--_accent);
  list-style: none;
}
.tool > summary::-webkit-details-marker { display: none; }
.tool > summary::after { content: '▾' / ''; }
.tool[open] > summary::after { content: '▴' / ''; }
.tool > summary:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.tool[open] { flex: 1 0 100%; }
/* What unfolds stands below all of the buttons, where a browser lets it. */
@supports selector(::details-content) {
  .tool[open] { display: contents; }
  .tool::details-content { order: 1; flex: 1 0 100%; }
}
.tool-body {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
  align-items: center;
  max-inline-size: 40em;
  padding-block: 0.25em 0.5em;
}
.tool-body p { flex: 1 0 100%; }
/* Not in the middle, as other controls have their words: its text would begin out of sight. */
.snippet {
  place-items: normal;
  flex: 1 1 16em;
  min-inline-size: 0;
  padding-inline: 0.5em;
  font-family: ui-monospace, monospace;
  cursor: text;
}
.pin {
  display: flex;
  gap: 0.5em;
  align-items: center;
  flex: 1 0 100%;
  min-block-size: var(--_target);
}
.pin input { flex: none; inline-size: 1.25em; block-size: 1.25em; margin: 0; accent-color: var(--_accent); }
th a { overflow-wrap: break-word; }
.over { color: inherit; }
.tool-body[role] button:disabled { opacity: 0.5; cursor: default; }
`;
