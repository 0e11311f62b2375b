/**
 * Looks in every page the same way when its map is on the screen. Once a frame it counts the outlines in the paths of the
 * document and of our shadow roots, and what was filled on a canvas; when there are as many as areas, a message is
 * posted. It arrives after that frame was drawn, and sets the mark `map`.
 */
export const probe = (outlines: number): string => `<script>{
  let fills = 0;
  const { prototype } = CanvasRenderingContext2D;
  const { fill } = prototype;
  prototype.fill = function (...how) {
    if (this.canvas.isConnected) fills++;
    return fill.apply(this, how);
  };
  const outlinesIn = (root) => {
    let count = 0;
    for (const path of root.querySelectorAll('path'))
      count += (path.getAttribute('d') ?? '').split(/m/i).length - 1;
    for (const { shadowRoot } of root.querySelectorAll('mint-map, bare-map'))
      if (shadowRoot) count += outlinesIn(shadowRoot);
    return count;
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.mark('map');
  const look = () => {
    if (fills >= ${outlines} || outlinesIn(document) >= ${outlines}) port2.postMessage(0);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.benchShift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) benchShift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}</script>`;
