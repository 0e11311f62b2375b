/** A contact as a file: loaded when the first visitor saves one. */
export { saveVcard, vcard, vcardFileName } from '../export/vcard.js';
