import { FORMATS } from './check.js';

/** True for a date in the form the schema asks for, unless the calendar has no such day, as of 31 February. */
export const isOnCalendar = (date: string): boolean =>
  new Date(date).getUTCDate() >= Number(date.slice(8));

/** True for a date as the schema writes it. */
export const isDate = (text: string): boolean =>
  FORMATS.partialDate.test(text) && isOnCalendar(text);
