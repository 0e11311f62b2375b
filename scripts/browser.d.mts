export const CHROMIUM_FLAGS: string[];
export const FIREFOX_FLAGS: string[];
export function findChromium(): string;
export function findFirefox(): string;
export function findWebKit(): { driver: string; miniBrowser: string; display: string };
