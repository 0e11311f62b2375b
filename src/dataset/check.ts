/* Generated from data/schema/dataset.schema.json by npx tsx data/pipeline/checker.ts, which says how to read it. */

/** What a text with a form of its own has to look like. */
export const FORMATS = {
  version: /^[0-9]{4}-[0-9]+$/u,
  partialDate: /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/u,
  link: /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))\S+$/u,
  iso: /^DE-[A-Z]{2}$/u,
  ags: /^(0[1-9]|1[0-6])$/u,
  schoolYear: /^[0-9]{4}\/[0-9]{2}$/u,
  email: /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/u,
  e164: /^\+[0-9]{4,15}$/u,
  districtKey: /^(0[1-9]|1[0-6])[0-9]{3}$/u,
};
export type Format = keyof typeof FORMATS;

/** What a dataset has to look like. */
export const DATASET =
  'r $schema t $comment t:::1000 version t:version checked t:partialDate publisher r:1 name r:1 de:en t::1:1000 ) ' +
  '$comment url t:link:1:2000 licence t:::200 ) ' +
  'sources m r:1 title t::1:300 $comment url published:asOf ? checked checked licence note name ) ' +
  'states r BW:BY:BE:BB:HB:HH:HE:MV:NI:NW:RP:SL:SN:ST:SH:TH r $comment name iso t:iso ags t:ags capital name kind w:area-state:city-state districtCount i:1:1000 area:population:pupils r:3 value n:0 asOf src l t::1 schoolYear t:schoolYear note ) ' +
  'counts e r:4 value:value i:0:100000 condition w:published:recorded:own asOf src $comment qualifier w:over:about:up-to:at-least of name note ) ' +
  'coverage r:5 reached i:0 total i:1 condition asOf src qualifier ) ' +
  'structure r type w:coordination-office:mintforum:working-group:none-known status w:active:being-set-up:being-reorganised:unclear:none-known name office name founded r:3 de asOf src value:value published en note conflict b ) ' +
  'website r:3 url asOf src label t::1:200 ) ' +
  'summary r:3 de asOf src $comment en note claimBy name plan b conflict ) ' +
  'uncertain b ) ' +
  'profile r funding:organisation:support e summary figures e r:5 key t::1 value:value n label:label name asOf src $comment unit w:EUR qualifier display name plan note ) ' +
  'plans:examples:successFactors funding programme r:2 name facts funding ) ' +
  'finder summary ) ' +
  'facts related e r:2 name facts url ) ' +
  'contacts e r:4 level w:office:person asOf src currency w:current:confirmed:unverified $comment name:name label role name organisation:organisation name address title email t:email:3:254 phone r:2 display:display t::1:60 e164 t:e164 ) ' +
  'website:website url note ) ) ) ' +
  'regions m r:2 name state w:BW:BY:BE:BB:HB:HH:HE:MV:NI:NW:RP:SL:SN:ST:SH:TH alsoStates l state kind:kind w:mint-region:zdi-network:research-centre:cluster status:status w:active:planned:unclear:ended since:until checked seat r:1 place label lon n:-180:180 lat n:-90:90 ) ' +
  'statewide b districts e r:1 ags:ags t:districtKey part b ) ' +
  'districtsFrom w:name:carrier website:website url confidence w:high:medium:low note asOf src ) ' +
  'events m r:4 date checked category w:founding:structure:funding:region:meeting:body:policy:count:offer:publication:tool de src $comment states:states alsoStates en note plan conflict ) ' +
  'national r counts statesWithRegions r:4 value:value i:0:100000 condition asOf src $comment qualifier of note ) ' +
  'contacts clusters counts network r note:note summary levels m r:5 name tier w:federal:state:region:local de asOf src $comment en note contains:serves:focuses src ) ) ' +
  'tasks r finding summary inward:outward:needs funding definition summary features funding ) ' +
  'offers m r:2 name items e r:3 de asOf src $comment en note url later funding ) ' +
  '$comment ) ' +
  'bodies m r:1 name $comment members:moderation summary purpose funding facts ) ) ' +
  'breaks m l:1:8 n )';
