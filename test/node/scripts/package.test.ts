import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { scripts, dependencies } = json('package.json') as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

/** What npm runs by itself while it installs, packs or publishes. */
const BY_ITSELF =
  /^(pre|post)?(install|prepare|pack|publish|uninstall|version|shrinkwrap|dependencies)$|^prepublishOnly$/;

describe('installing the package', () => {
  it('runs no script of ours', () => {
    assert.deepEqual(
      Object.keys(scripts).filter((name) => BY_ITSELF.test(name)),
      [],
    );
  });

  it('runs no script of a package that comes with it', () => {
    const { packages } = json('package-lock.json') as {
      packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>;
    };
    const coming = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
    assert.ok(coming.length >= Object.keys(dependencies).length);
    assert.deepEqual(
      coming.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path),
      [],
    );
  });

  it('brings exact versions', () => {
    for (const [name, version] of Object.entries(dependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });
});
