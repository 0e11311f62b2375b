import { names } from '../dataset/bundled/names.js';
import type {
  Contact,
  Count,
  Dataset,
  Figure,
  Source,
  State,
  Statement,
} from '../dataset/schema.js';
import { stateOf, type StateId } from '../dataset/states.js';
import { startingText, startingWordsOf } from '../i18n/command-text.js';
import type { Language } from '../i18n/locale.js';
import { textOf } from '../i18n/words.js';
import { VERSION } from './version.js';

/** Where the schema of this version can be fetched by an editor's program; no page ever asks for it. */
const SCHEMA = `https://unpkg.com/mint-widgets@${VERSION}/data/schema/dataset.schema.json`;

/** A site that is nobody's, and a number that is never given to anybody. */
const SITE = 'https://www.example.org/';
const MAIL = 'mint@example.org';
const PHONE = { display: '030 23125 000', e164: '+493023125000' };

/** What every fact of the file says of itself. */
interface Cited {
  asOf: string;
  src: string[];
}

/**
 * A dataset for one Land with one entry of each kind. All that is to be replaced is marked as a placeholder, in
 * its text or in the remark beside it.
 *
 * @param today as `2026-11-21`
 */
export function startingFile(id: StateId, language: Language, today: string): Dataset {
  const words = startingWordsOf(language);
  const { name } = stateOf(names, id);
  const cited: Cited = { asOf: today, src: ['report'] };
  return {
    $schema: SCHEMA,
    $comment: words.about(name ? textOf(name, language) : id),
    checked: today,
    publisher: {
      $comment: words.publisherRemark,
      name: startingText('publisher'),
      url: SITE,
      licence: 'CC BY 4.0',
    },
    sources: { report: source(language, today) },
    states: { [id]: state(language, cited) },
  };
}

const source = (language: Language, today: string): Source => ({
  $comment: startingWordsOf(language).sourceRemark,
  title: startingWordsOf(language).source,
  url: SITE,
  published: today,
});

const state = (language: Language, cited: Cited): State => ({
  counts: [count(language, cited)],
  profile: { figures: [figure(language, cited)], plans: [plan(language, cited)] },
  contacts: [contact(language, cited)],
});

const count = (language: Language, cited: Cited): Count => ({
  $comment: startingWordsOf(language).countRemark,
  value: 1,
  condition: 'published',
  ...cited,
});

const figure = (language: Language, cited: Cited): Figure => ({
  $comment: startingWordsOf(language).figureRemark,
  key: 'participants',
  value: 1,
  label: startingText('figure'),
  ...cited,
});

const plan = (language: Language, cited: Cited): Statement => ({
  $comment: startingWordsOf(language).planRemark,
  ...startingText('plan'),
  plan: true,
  ...cited,
});

const contact = (language: Language, cited: Cited): Contact => ({
  $comment: startingWordsOf(language).contactRemark,
  level: 'office',
  organisation: startingText('organisation'),
  email: MAIL,
  phone: PHONE,
  website: SITE,
  currency: 'confirmed',
  ...cited,
});
