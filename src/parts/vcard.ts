/** A contact as a file: loaded when the first visitor saves one. */
export { saveVcard } from '../export/vcard.js';
