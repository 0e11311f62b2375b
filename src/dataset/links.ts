/** The one gate every address from data passes before it becomes a link. */

/** Any page of the web would do: what is relative stays so. */
const ANY_PAGE = 'https://page.invalid/';

/**
 * The address as it may stand in `href`, or null if it is neither https, http nor relative. A relative one stays
 * as it is, for the page to complete.
 */
export function webLink(address: string | undefined): string | null {
  if (!address || /\s/.test(address)) return null;
  const whole = parsed(address);
  if (whole) return /^https?:/.test(whole.protocol) ? whole.href : null;
  return parsed(address, ANY_PAGE) ? address : null;
}

function parsed(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** `mailto:` for one plain address, or null for anything that could carry more than that. */
export const mailLink = (address: string | undefined): string | null =>
  address && /^[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address)
    ? `mailto:${address}`
    : null;

/** `tel:` for a plus and digits, or null. */
export const phoneLink = (e164: string | undefined): string | null =>
  e164 && /^\+\d{4,15}$/.test(e164) ? `tel:${e164}` : null;

/** An address as a person writes it: without the protocol, `www.` and a closing slash. */
export const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
