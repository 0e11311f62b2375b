import { expect } from '@open-wc/testing';
import * as card from '../../stories/mint-state-card.stories.js';
import * as map from '../../stories/mint-map.stories.js';
import { emulate, mount, violations } from '../harness.js';
const set = (where: string, file: any, names: string[]) => { for (const name of names)
    it(`${name} dark on ${where}`, async () => {
      await emulate({ 'prefers-color-scheme': 'dark' });
      document.documentElement.style.colorScheme = 'dark';
      document.documentElement.style.background = where === 'html' ? '#16181d' : '';
      document.body.style.background = where === 'body' ? '#16181d' : '';
      const s = file[name];
      const root = await mount((s.render ?? file.default.render)({ ...file.default.args, ...s.args }));
      expect(await violations(root)).to.deep.equal([]);
    }); };
set('body', card, Object.keys(card).filter((n) => n !== 'default'));
set('html', map, ['Selected']); set('html', card, ['Compact', 'Dark']);
