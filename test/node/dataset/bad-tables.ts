/**
 * Files as partners send them: each breaks one rule in one place of a table, a list of points or JSON that is right
 * otherwise. Every table of values holds Bayern with 4, every list of points one called Gut. Imports nothing, so
 * that tests in a browser can feed the same files to an element.
 */
export interface BadTable {
  readonly name: string;
  readonly text: string;
  /** What a server says it is. */
  readonly type: string;
  /** Where the problem is and of what kind; absent where there is none, and the text is only hostile. */
  readonly place?: string;
  readonly kind?: string;
  /** What is read of it all the same. */
  readonly kept: 'values' | 'points' | 'dataset' | 'nothing';
}

type Spot = readonly [place: string, kind: string];

const csv = (name: string, text: string, [place, kind]: Spot): BadTable => ({
  name,
  text,
  type: 'text/csv',
  place,
  kind,
  kept: 'values',
});
const points = (name: string, text: string, [place, kind]: Spot): BadTable => ({
  ...csv(name, text, [place, kind]),
  kept: 'points',
});
const json = (name: string, text: string, [place, kind]: Spot): BadTable => ({
  ...csv(name, text, [place, kind]),
  type: 'application/json',
});
const nothing = (name: string, text: string, [place, kind]: Spot, type = ''): BadTable => ({
  ...csv(name, text, [place, kind]),
  type,
  kept: 'nothing',
});
const hostile = (name: string, text: string, kept: BadTable['kept'], type = ''): BadTable => ({
  name,
  text,
  type,
  kept,
});

/** What must not stand where a number belongs; the table around it is in German. */
const NO_NUMBERS: readonly (readonly [name: string, cell: string, kind?: string])[] = [
  ['a word', 'viele'],
  ['NaN', 'NaN'],
  ['Infinity', 'Infinity'],
  ['-Infinity', '-Infinity'],
  ['1e400', '1e400', 'max'],
  ['-1e400', '-1e400', 'min'],
  ['1e16', '1e16', 'max'],
  ['a number of 30 digits', '9'.repeat(30), 'max'],
  ['a number of 400 digits', '9'.repeat(400)],
  ['millions in words', '3,0 Mio.'],
  ['a currency', '3 €'],
  ['a unit', '3 km'],
  ['two numbers', '3 4'],
  ['a range', '3-4'],
  ['a range with a dash', '3–4'],
  ['a fraction', '1/2'],
  ['a ratio', '1:2'],
  ['a bound', '> 70'],
  ['an estimate', 'ca. 12'],
  ['a footnote', '12*'],
  ['a footnote in brackets', '12 (1)'],
  ['brackets for a loss', '(12)'],
  ['two commas', '1,2,3'],
  ['two commas beside each other', '1,,2'],
  ['thousands of two digits', '1.23.456'],
  ['a thousand after the decimals', '1,234.567.8'],
  ['a thousand that begins with zero', '0.123.456'],
  ['blanks that part no thousands', '12 34'],
  ['a year and a number', '2024 1234'],
  ['a comma alone', ','],
  ['a plus alone', '+'],
  ['a per cent sign alone', '%'],
  ['two signs', '--3'],
  ['a sign behind', '3-'],
  ['hexadecimal digits', '0x10'],
  ['binary digits', '0b1'],
  ['a big integer', '7n'],
  ['an exponent alone', 'e5'],
  ['an exponent without digits', '1e'],
  ['Arabic digits', '٧'],
  ['full-width digits', '７'],
  ['a Roman number', 'VII'],
  ['a date', '27.01.2024'],
  ['a time', '12:30'],
  ['true', 'true'],
  ['yes', 'ja'],
  ['undefined', 'undefined'],
  ['an error of a spreadsheet', '#DIV/0!'],
  ['a reference that is lost', '#BEZUG!'],
  ['a formula', '=1+2'],
  ['a formula that calls', '=HYPERLINK("https://example.org")'],
  ['markup', '<b>7</b>'],
  ['a script', '<script>alert(1)</script>'],
  ['an address that runs', 'javascript:alert(1)'],
  ['an object', '[object Object]'],
  ['JSON', '{"value":7}'],
  ['__proto__', '__proto__'],
  ['5,000 blanks within', `1${' '.repeat(4990)}2`],
];

/** What must not stand where a place belongs. */
const NO_PLACES: readonly (readonly [name: string, cell: string, kind?: string])[] = [
  ['letters of no Land', 'XX'],
  ['a Land of Austria', 'AT-9'],
  ['the country', 'Deutschland'],
  ['the country by its letters', 'DE'],
  ['a sum', 'Insgesamt'],
  ['a key of no Land', '17'],
  ['zero', '0'],
  ['a key of a municipality', '09162000'],
  ['a Kreis in a Land that is none', '17001'],
  ['a negative key', '-9'],
  ['a decimal key', '9,5'],
  ['a misspelt Land', 'Thürigen'],
  ['half a Land', 'Nordrhein'],
  ['two Länder', 'Berlin und Brandenburg'],
  ['a town', 'München'],
  ['a question mark', '???'],
  ['an unreadable character', 'Th\ufffdringen'],
  ['a Land in the wrong encoding', 'ThÃ¼ringen'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['toString', 'toString'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a script', '<script>alert(1)</script>'],
  ['an address that runs', 'javascript:alert(1)'],
  ['an object', '[object Object]'],
  ['a formula', '=A1'],
  ['a name of 5,000 letters', 'a'.repeat(5000)],
  ['a Kreis among Länder', '16051', 'level'],
  ['a Kreis without its zero', '9162', 'level'],
  ['the same Land again', 'by', 'once'],
  ['the same Land by its key', '9', 'once'],
  ['the same Land by its name', 'Bayern', 'once'],
  ['the same Land in English', 'bavaria', 'once'],
  ['nothing', '', 'required'],
  ['a blank', ' ', 'required'],
  ['a control character', '\u0001', 'required'],
];

const NO_DEGREES: readonly (readonly [name: string, cell: string, kind?: string])[] = [
  ['nothing', '', 'required'],
  ['no value', 'k. A.', 'required'],
  ['a word', 'Ost'],
  ['degrees and minutes', "10°30'"],
  ['a degree sign', '10,5°'],
  ['a letter behind', '10,5 E'],
  ['NaN', 'NaN'],
  ['1e400', '1e400', 'max'],
  ['over 180', '180,5', 'max'],
  ['under -180', '-181', 'min'],
  ['metres', '4468298,5', 'max'],
  ['two commas', '10,5,1'],
  ['markup', '<b>10</b>'],
];

const NO_LINKS: readonly (readonly [name: string, cell: string])[] = [
  ['javascript:', 'javascript:alert(1)'],
  ['javascript: in other case', 'JaVaScRiPt:alert(1)'],
  ['javascript: after a control character', '\u0001javascript:alert(1)'],
  ['javascript: with a control character', 'java\u0001script:alert(1)'],
  ['javascript: behind a turned direction', '\u202ejavascript:alert(1)'],
  ['vbscript:', 'vbscript:msgbox(1)'],
  ['data:', 'data:text/html,<script>alert(1)</script>'],
  ['blob:', 'blob:https://example.org/1'],
  ['file:', 'file:///etc/passwd'],
  ['mailto:', 'mailto:a@example.org'],
  ['words', 'siehe Broschüre'],
  ['a word with a colon', 'siehe:Broschüre'],
];

const NO_DATES: readonly (readonly [name: string, cell: string])[] = [
  ['month 13', '2024-13'],
  ['day 32 in German', '32.01.2024'],
  ['the 31st of February', '2026-02-31'],
  ['the 31st of February in German', '31.02.2026'],
  ['month 13 in German', '01.13.2024'],
  ['an American date', '1/27/2024'],
  ['two digits of a year', '27.01.24'],
  ['a quarter', 'Q1 2024'],
  ['a school year', '2020/21'],
  ['a day as a spreadsheet counts it', '45318'],
  ['a word', 'aktuell'],
  ['markup', '<b>2024</b>'],
];

const FEATURE =
  '{"type":"Feature","properties":{"name":"Gut"},"geometry":{"type":"Point","coordinates":[10,51]}}';
const collection = (feature: string): string =>
  `{"type":"FeatureCollection","features":[${feature},${FEATURE}]}`;
const geometry = (text: string): string =>
  collection(`{"type":"Feature","properties":{"name":"A"},"geometry":${text}}`);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export const BAD_TABLES: readonly BadTable[] = [
  ...NO_NUMBERS.map(([name, cell, kind = 'type']) =>
    csv(`${name} as a number`, `Land;Wert\nTH;${quoted(cell)}\nBY;4\n`, ['2:Wert', kind]),
  ),
  ...NO_PLACES.map(([name, cell, kind = 'place']) =>
    csv(`${name} as a place`, `Land;Wert\r\nBY;4\r\n${quoted(cell)};3\r\nSN;3\r\n`, [
      '3:Land',
      kind,
    ]),
  ),
  ...NO_DEGREES.map(([name, cell, kind = 'type']) =>
    points(`${name} as a longitude`, `Name;Länge;Breite\nA;${quoted(cell)};51\nGut;10,5;51`, [
      '2:Länge',
      kind,
    ]),
  ),
  ...NO_LINKS.map(([name, cell]) =>
    points(`${name} as an address`, `name;lon;lat;url\nGut;10,5;51;${quoted(cell)}`, [
      '2:url',
      'format',
    ]),
  ),
  ...NO_DATES.map(([name, cell]) =>
    csv(`${name} as a date`, `Land;Wert;Stand\nBY;4;${quoted(cell)}`, ['2:Stand', 'format']),
  ),

  // Numbers that could be two.
  csv(
    'a number that could be two, in a column that says both',
    'Land;Wert\nTH;1.234\nNW;0,5\nHE;0.5\nBY;4',
    ['2:Wert', 'type'],
  ),

  // The shape of a table.
  csv('a decimal comma in a list with commas', 'state,value\nTH,3,5\nBY,4', ['2:3', 'maxItems']),
  csv('a cell too many', 'Land;Wert\nTH;3;x;y\nBY;4', ['2:3', 'maxItems']),
  csv('a quotation mark that is not closed', 'Land;Wert\nTH;"3\nBY;4', ['2:Wert', 'quote']),
  csv('a quotation mark closed too early', 'Land;Wert\nTH;"3"5\nBY;4', ['2:Wert', 'quote']),
  csv('a quotation mark that opens a row', 'Land;Wert\n"TH;3\nBY;4', ['2:Land', 'quote']),
  csv('a quotation mark that opens the last row', 'Land;Wert\nBY;4\n"TH;3', ['3:Land', 'quote']),
  csv('a quotation mark in the header', '"Land;Wert\nBY;4', ['1:Land', 'quote']),
  csv('two rows with single marks', 'Land;Wert\n"TH;3\n"SN;3\nBY;4', ['3:Land', 'quote']),
  csv('a row of one cell', 'Land;Wert\nUnsinn\nBY;4', ['2:Land', 'place']),
  csv('a line of words under the table', 'Land;Wert\nBY;4\nQuelle: Amt', ['3:Land', 'place']),
  csv('a qualifier nobody knows', 'Land;Wert;Qualifier\nBY;4;vielleicht', ['2:Qualifier', 'oneOf']),
  csv('a name of Object as a qualifier', 'Land;Wert;Qualifier\nBY;4;toString', [
    '2:Qualifier',
    'oneOf',
  ]),
  csv('a source of 5,000 letters', `Land;Wert;Quelle\nBY;4;${'a'.repeat(5000)}`, [
    '2:Quelle',
    'maxLength',
  ]),
  csv('a note of a million letters', `Land;Wert;Anmerkung\nBY;4;${'ä'.repeat(1e6)}`, [
    '2:Anmerkung',
    'maxLength',
  ]),
  csv('20,001 rows', `Land;Wert\nBY;4\n${'XX;1\n'.repeat(20_000)}`, ['', 'maxItems']),
  csv('a Kreis in a table without header', 'BY;4\nTH;3\n16051;2', ['3:BY', 'level']),
  nothing('one column', 'Land\nTH\nBY', ['', 'column']),
  nothing('no column of places', 'Jahr;Wert;Quelle\n2024;3;Amt', ['', 'column']),
  nothing('two columns that could be the value', 'Land;2023;2024\nTH;3;4', ['', 'column']),
  nothing('a column for each Land', 'Jahr;BW;BY;BE\n2024;1;2;3', ['', 'column']),
  nothing('a separator nobody knows', 'Land|Wert\nTH|3', ['', 'column']),
  nothing('a header alone', 'Land;Wert\n', ['', 'required']),
  nothing('a header of marks', ';;;\n', ['', 'column']),
  nothing('words', 'Diese Seite ist umgezogen.', ['', 'column']),
  nothing('a number', '7', ['', 'column']),

  // Whole files.
  nothing('nothing', '', ['', 'required']),
  nothing('blanks', ' \r\n\t\n', ['', 'required']),
  nothing('a byte order mark alone', '\ufeff', ['', 'required']),
  nothing('a page', '<!doctype html><title>404</title>', ['', 'data'], 'text/html'),
  nothing('a page that is called a table', '\n <html><p>Land;Wert', ['', 'data'], 'text/csv'),
  nothing('a page that is called JSON', '\ufeff<p>{"TH":3}', ['', 'data'], 'application/json'),
  nothing('XML', '<?xml version="1.0"?><values/>', ['', 'data'], 'application/xml'),
  nothing('a workbook', 'PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml', ['', 'data']),
  nothing('a table in UTF-16', 'ÿþL\0a\0n\0d\0;\0W\0e\0r\0t\0', ['', 'data'], 'text/csv'),
  nothing('half a JSON', '{"TH":3,"B', ['1:11', 'json'], 'application/json'),
  nothing('JSON with a comma too many', '{"TH":3,}', ['1:9', 'json']),
  nothing('JSON with single quotation marks', "{'TH':3}", ['1:2', 'json']),
  nothing('JSON with a decimal comma', '{"TH":3,5}', ['1:9', 'json']),
  nothing('JSON with NaN', '{"TH":NaN}', ['1:7', 'json']),
  nothing('half a list', '[{"state":"TH","value":3}', ['1:26', 'json']),
  nothing('words that are called JSON', 'null und nichtig', ['1:6', 'json'], 'application/json'),
  nothing('a null', 'null', ['', 'type'], 'application/json'),
  nothing('a text in JSON', '"TH"', ['', 'type'], 'application/json'),
  nothing('an empty list', '[]', ['', 'column']),
  nothing('a list of numbers', '[1,2,3]', ['[0]', 'type']),
  nothing('a list of lists', '[["TH",3]]', ['[0]', 'type']),
  nothing('a list of empty objects', '[{}]', ['', 'column']),
  nothing('values that are empty', '{"values":{}}', ['', 'column']),
  nothing('a map of another format', '{"type":"Topology","objects":{}}', ['type', 'field']),
  nothing('a geometry alone', '{"type":"Point","coordinates":[10,51]}', ['type', 'field']),

  // Values as JSON.
  json('a word in JSON', '{"TH":"viele","BY":4}', ['TH', 'type']),
  json('1e400 in JSON', '{"TH":1e400,"BY":4}', ['TH', 'max']),
  json('-1e400 in JSON', '{"TH":-1e400,"BY":4}', ['TH', 'min']),
  json('true in JSON', '{"TH":true,"BY":4}', ['TH', 'type']),
  json('a list in JSON', '{"TH":[3],"BY":4}', ['TH', 'type']),
  json('an object in a value', '{"TH":{"value":{"a":1}},"BY":4}', ['TH.value', 'type']),
  json('a Land nobody knows in JSON', '{"XX":3,"BY":4}', ['XX', 'place']),
  json('a Land twice in JSON', '{"BY":4,"Bayern":5}', ['Bayern', 'once']),
  json('a Kreis among Länder in JSON', '{"TH":3,"BY":4,"09162":5}', ['09162', 'level']),
  json('a label among Länder', '{"label":"Quote","BY":4}', ['label', 'place']),
  json('__proto__ among Länder', '{"__proto__":{"value":1},"BY":4}', ['__proto__', 'place']),
  json('constructor among Länder', '{"constructor":{"prototype":{}},"BY":4}', [
    'constructor',
    'place',
  ]),
  json('a number under __proto__', '{"BY":4,"__proto__":7}', ['__proto__', 'place']),
  json('a null in a list', '[null,{"state":"BY","value":4}]', ['[0]', 'type']),
  json('a text in a list', '["TH",{"state":"BY","value":4}]', ['[0]', 'type']),
  json('a list as a place', '[{"state":["TH"],"value":3},{"state":"BY","value":4}]', [
    '[0].state',
    'place',
  ]),
  json('an object where a place belongs', '[{"state":{},"value":3},{"state":"BY","value":4}]', [
    '[0].state',
    'place',
  ]),
  json('no place in a list', '[{"value":3},{"state":"BY","value":4}]', ['[0].state', 'required']),
  json('a null as a place', '[{"state":null,"value":3},{"state":"BY","value":4}]', [
    '[0].state',
    'required',
  ]),
  json('a list as a note', '[{"state":"BY","value":4,"note":[1]}]', ['[0].note', 'type']),
  json('true as a source', '[{"state":"BY","value":4,"source":true}]', ['[0].source', 'type']),
  json('a date nobody knows', '{"values":[{"state":"BY","value":4,"asOf":"gestern"}]}', [
    'values[0].asOf',
    'format',
  ]),
  json('a list as a label', '{"label":["a"],"values":{"BY":4}}', ['label', 'type']),
  json('a unit of 400 letters', `{"unit":"${'%'.repeat(400)}","values":{"BY":4}}`, [
    'unit',
    'maxLength',
  ]),
  json('a bad value under values', '{"values":{"TH":"viele","BY":4}}', ['values.TH', 'type']),

  // Points.
  nothing('a header of points alone', 'name;lon;lat', ['', 'required']),
  nothing('no features', '{"type":"FeatureCollection","features":[]}', ['', 'required']),
  points('no name', 'name;lon;lat\n;10;50\nGut;10;51', ['2:name', 'required']),
  points('no column of names', 'lon,lat,name\n10,50\nGut,1\n10,51,Gut', ['2:name', 'required']),
  points('a latitude over 90', 'name;lat;lon\nA;91;10\nGut;51;10', ['2:lat', 'max']),
  points('a latitude under -90', 'name;lat;lon\nA;-91;10\nGut;51;10', ['2:lat', 'min']),
  points('longitude and latitude swapped', 'name;lon;lat\nA;51;10\nGut;10;51', [
    '2:lon',
    'swapped',
  ]),
  points('a name of 400 letters', `name;lon;lat\n${'a'.repeat(400)};10;50\nGut;10;51`, [
    '2:name',
    'maxLength',
  ]),
  points('an address of 2,500 letters', `name;lon;lat;url\nGut;10;51;/${'a'.repeat(2500)}`, [
    '2:url',
    'maxLength',
  ]),
  points('10,001 points', `name;lon;lat\n${'Gut;10;51\n'.repeat(10_001)}`, ['', 'maxItems']),
  points('a feature that is none', collection('7'), ['features[0].geometry.type', 'oneOf']),
  points('a feature without geometry', collection('{"type":"Feature","properties":{}}'), [
    'features[0].geometry.type',
    'oneOf',
  ]),
  points('a geometry of null', geometry('null'), ['features[0].geometry.type', 'oneOf']),
  points('a polygon', geometry('{"type":"Polygon","coordinates":[[[10,51]]]}'), [
    'features[0].geometry.type',
    'oneOf',
  ]),
  points('a geometry called toString', geometry('{"type":"toString"}'), [
    'features[0].geometry.type',
    'oneOf',
  ]),
  points('a point without coordinates', geometry('{"type":"Point"}'), [
    'features[0].geometry.coordinates',
    'required',
  ]),
  points('coordinates that are no list', geometry('{"type":"Point","coordinates":"10,51"}'), [
    'features[0].geometry.coordinates',
    'required',
  ]),
  points('half the coordinates', geometry('{"type":"Point","coordinates":[10]}'), [
    'features[0].geometry.coordinates',
    'required',
  ]),
  points('coordinates in words', geometry('{"type":"Point","coordinates":["Ost","Nord"]}'), [
    'features[0].geometry.coordinates',
    'type',
  ]),
  points('coordinates in metres', geometry('{"type":"Point","coordinates":[4468298,5654321]}'), [
    'features[0].geometry.coordinates',
    'max',
  ]),
  points('coordinates swapped', geometry('{"type":"Point","coordinates":[51,10]}'), [
    'features[0].geometry.coordinates',
    'swapped',
  ]),
  points('no points in several', geometry('{"type":"MultiPoint","coordinates":[]}'), [
    'features[0].geometry.coordinates',
    'required',
  ]),
  points(
    'a feature without name',
    collection('{"type":"Feature","geometry":{"type":"Point","coordinates":[10,51]}}'),
    ['features[0].properties.name', 'required'],
  ),
  points(
    'a list as a name',
    collection(
      '{"type":"Feature","properties":{"name":[1]},"geometry":{"type":"Point","coordinates":[10,51]}}',
    ),
    ['features[0].properties.name', 'type'],
  ),
  points(
    'an address that runs in a feature',
    collection(FEATURE.replace('"Gut"', '"A","url":"javascript:alert(1)"')),
    ['features[0].properties.url', 'format'],
  ),

  // Datasets in the published schema.
  {
    ...json('a bad count in a dataset', '{"states":{"TH":{"counts":[{"value":"7"}]}}}', [
      'states.TH.counts[0].value',
      'type',
    ]),
    kept: 'dataset',
  },
  {
    ...json('a Land nobody knows in a dataset', '{"states":{"XX":{}}}', ['states.XX', 'state']),
    kept: 'dataset',
  },

  json('__proto__ beside values', '{"__proto__":{"polluted":1},"values":{"BY":4}}', [
    '__proto__',
    'field',
  ]),

  // Nothing is wrong with these, but they would run or turn if they were not treated as text.
  hostile('markup in a source', 'Land;Wert;Quelle\nBY;4;<img src=x onerror=alert(1)>', 'values'),
  hostile('markup in a note', 'Land;Wert;Anmerkung\nBY;4;<script>alert(1)</script>', 'values'),
  hostile('markup as a label', 'Land;<b onclick=alert(1)>Wert</b>\nBY;4', 'values'),
  hostile('an address that runs as a label', 'Land;javascript:alert(1)\nBY;4', 'values'),
  hostile('a turned direction in a note', 'Land;Wert;Anmerkung\nBY;4;a\u202eb', 'values'),
  hostile('__proto__ as a header', 'Land;Wert;__proto__\nBY;4;1', 'values'),
  hostile('constructor as a header', 'Land;Wert;constructor\nBY;4;1', 'values'),
  hostile('markup in a label of JSON', '{"label":"<b>x</b>","values":{"BY":4}}', 'values'),
  hostile(
    '__proto__ in an object',
    '[{"state":"BY","value":4,"__proto__":{"polluted":1}}]',
    'values',
  ),
  hostile('__proto__ in a value', '{"BY":{"value":4,"__proto__":{"polluted":1}}}', 'values'),
  hostile('markup in a kind', 'name;lon;lat;kind\nGut;10;51;<svg onload=alert(1)>', 'points'),
  hostile(
    '__proto__ among properties',
    collection(FEATURE.replace('"Gut"', '"A","__proto__":{"polluted":1}')),
    'points',
  ),
  hostile('an address of two slashes', 'name;lon;lat;url\nGut;10;51;//example.org', 'points'),
];
