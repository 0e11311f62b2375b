import { expect } from '@open-wc/testing';
import * as card from '../../stories/mint-state-card.stories.js';
import { emulate, mount, violations } from '../harness.js';
const MODES: Record<string, Record<string,string>> = { light: {}, dark: { 'prefers-color-scheme': 'dark' }, forced: { 'forced-colors': 'active' } };
const file = card as any;
for (const name of Object.keys(file).filter((n) => n !== 'default'))
  for (const mode of Object.keys(MODES))
    it(`${name} ${mode}`, async () => {
      await emulate({ 'forced-colors': 'none', ...MODES[mode]! });
      document.documentElement.style.colorScheme = mode === 'dark' ? 'dark' : 'light';
      document.documentElement.style.background = mode === 'dark' ? '#16181d' : '#fff';
      const s = file[name];
      const root = await mount((s.render ?? file.default.render)({ ...file.default.args, ...s.args }));
      expect(await violations(root)).to.deep.equal([]);
    });
