import { html, nothing, type TemplateResult } from 'lit';
import { decimalsShown } from '../dataset/decimals.js';
import type { Figure } from '../dataset/schema.js';
import { gapBefore } from '../i18n/bound.js';
import { formatEuro, formatNumber, type Language } from '../i18n/locale.js';
import { factWordsOf, textOf } from '../i18n/words.js';

/** A number as data give it. */
export interface Amount extends Pick<Figure, 'value' | 'unit' | 'qualifier' | 'display'> {
  /** Decimals; without them those it has, two at the most, or as many as it needs not to be a false zero. */
  digits?: number;
  /** A sign that follows it. */
  sign?: string;
}

/** The number as the locale writes it, without its qualifier; with its currency in one line. */
function numberText({ value, unit, display, digits, sign = '' }: Amount, language: Language) {
  if (display) return textOf(display, language);
  if (unit === 'EUR') return formatEuro(value, language).replaceAll(' ', '\u00a0');
  return formatNumber(value, language, digits ?? decimalsShown(value)) + sign;
}

/** `über`, `bis zu`; empty for an exact number. */
const qualifierText = ({ qualifier }: Amount, language: Language): string =>
  qualifier ? factWordsOf(language).qualifiers[qualifier] : '';

/** `über 70`, `bis zu 30.000 €`. */
export const amountText = (amount: Amount, language: Language): string =>
  `${qualifierText(amount, language)} ${numberText(amount, language)}`.trim();

/** A number and what follows it, so that the number alone can be large: `3,8` and `Mio. €`. */
function split(text: string): [number: string, unit: string] {
  const [, number = text, unit = ''] = /^(\D*\d[\d.,]*)\s(.+)$/.exec(text) ?? [];
  return [number, unit];
}

/** The amount, set large; `what` follows it in a line of its own, so that a number is never heard alone. */
export function large(
  amount: Amount,
  language: Language,
  what?: TemplateResult | string,
): TemplateResult {
  const [number, unit] = split(numberText(amount, language));
  const qualifier = qualifierText(amount, language);
  return html`<p class="amount">
    <span class="numbers"
      >${qualifier ? html`${qualifier} ` : nothing}<span
        class=${amount.display ? 'big words' : 'big'}
        >${number}</span
      >${unit === '' ? nothing : html`${gapBefore(unit)}<span class="unit">${unit}</span>`}</span
    >
    ${what === undefined ? nothing : html`<br />${what}`}
  </p>`;
}
