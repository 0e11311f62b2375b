import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../dataset/ageing.js';
import { aged } from '../dataset/key-figures.js';
import type { AsOf } from '../dataset/schema.js';
import type { StatementWords } from '../i18n/words.js';

/** One calm line where facts are past their time, in months; nothing where all are young enough. */
export function ageingNotice(
  facts: readonly { asOf: AsOf }[],
  months: number,
  words: Pick<StatementWords, 'ageing' | 'ageingPartly'>,
): TemplateResult | typeof nothing {
  const found = aged(facts, months, clock.now());
  if (found === 'none') return nothing;
  return html`<p part="notice" class="notice small">
    ${found === 'all' ? words.ageing : words.ageingPartly}
  </p>`;
}
