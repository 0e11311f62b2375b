import type { Plugin } from 'vite';
import type { Edit } from './library-edits.js';

const CSS = /\/reactive-element\/css-tag\.js$/;
const REACTIVE = /\/reactive-element\/reactive-element\.js$/;
const ELEMENT = /\/lit-element\/lit-element\.js$/;
const HTML = /\/lit-html\/lit-html\.js$/;

/**
 * What Lit can do and no element here asks for. Directives, reflected properties, converters, bindings in
 * comments, in `<title>` and the like, and browsers without constructable style sheets: none of those runs
 * ES2022 (Safari 16.4 is the first with either).
 */
export const LEAN_LIT: readonly Edit[] = [
  // Style sheets: constructable ones, of texts that are our own.
  {
    file: CSS,
    from: 'e=t.ShadowRoot&&!0&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    to: 'e=!0',
  },
  {
    file: CSS,
    from: 'const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)',
    to: 'return t[0]',
  },
  { file: CSS, from: 's=Symbol(),o=new WeakMap;', to: 's=0;' },
  {
    file: CSS,
    from: 'e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
    to: 't=>t',
  },

  // Properties: an attribute and an accessor each; texts, numbers and switches.
  { file: REACTIVE, from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', to: '' },
  {
    file: REACTIVE,
    from: 'static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}',
    to: '',
  },
  {
    file: REACTIVE,
    from: 'if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=null;if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}',
    to: 'if(this.hasOwnProperty("finalized"))return;this.finalized=!0;const t=n(this);t.finalize(),this.elementProperties=new Map(t.elementProperties);if(this.hasOwnProperty("properties"))for(const t of r(this.properties))this.createProperty(t,this.properties[t]);this._$Eh=new Map;for(const[t,s]of this.elementProperties)this._$Eh.set(s.attribute??t.toLowerCase(),t);this.elementStyles=[this.styles??[]].flat(1/0)}',
  },
  {
    file: REACTIVE,
    from: 'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
    to: '',
  },
  {
    file: REACTIVE,
    from: 'y[d("elementProperties")]=new Map,y[d("finalized")]=new Map,',
    to: 'y.elementProperties=y.finalized=new Map,',
  },
  {
    file: REACTIVE,
    from: 'this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}',
    to: 'this._$Ep=new Map;for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(this._$Ep.set(t,this[t]),delete this[t]);this.requestUpdate()}',
  },
  {
    file: REACTIVE,
    from: '_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)}',
    to: '',
  },
  { file: REACTIVE, from: 'enableUpdating(t){}', to: '' },
  { file: REACTIVE, from: 'this.enableUpdating(!0)', to: 'this.enableUpdating()' },
  { file: REACTIVE, from: 'getOwnPropertyDescriptor:h,', to: '' },
  { file: REACTIVE, from: 'getOwnPropertySymbols:o,', to: '' },
  { file: REACTIVE, from: 'c=a.trustedTypes,l=c?c.emptyScript:"",', to: '' },
  { file: REACTIVE, from: 'createProperty(t,s=b)', to: 'createProperty(t,s)' },
  { file: REACTIVE, from: 'this._$Eh&&[...this._$Eh.keys()]', to: '[...this._$Eh.keys()]' },
  {
    file: REACTIVE,
    from: 'if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
    to: 'if(!this.hasUpdated){for(const[t,s]of this._$Ep)this[t]=s;',
  },
  {
    file: REACTIVE,
    from: 'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
    to: 'const i=Symbol();this.elementProperties.set(t,s),e(this.prototype,t,{get(){return this[i]},set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)}})',
  },
  {
    file: REACTIVE,
    from: 'static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
    to: '',
  },
  {
    file: REACTIVE,
    from: 'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}',
    to: 'fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
  },
  {
    file: REACTIVE,
    from: '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
    to: 'const e=this.constructor,h=e._$Eh.get(t);this[h]=u.fromAttribute(i,e.elementProperties.get(h).type)}',
  },
  {
    file: REACTIVE,
    from: 'super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){',
    to: 'super(),this.isUpdatePending=this.hasUpdated=!1;',
  },
  { file: REACTIVE, from: 'this._$AK(t,i)}', to: '' },
  {
    file: REACTIVE,
    from: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()',
    to: 'this._$EM()',
  },

  // Updates: what changed, then one cycle.
  {
    file: REACTIVE,
    from: 'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    to: 'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}this.isUpdatePending||(this._$ES=this._$EP())}',
  },
  {
    file: REACTIVE,
    from: 'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    to: 'return this.performUpdate(),!this.isUpdatePending}',
  },
  {
    file: REACTIVE,
    from: 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    to: '',
  },
  {
    file: REACTIVE,
    from: 'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
    to: 'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(s){throw this._$EM(),s}this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0,this.updated(s)',
  },
  {
    file: REACTIVE,
    from: '_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
    to: '',
  },
  {
    file: REACTIVE,
    from: 'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
    to: 'return this._$ES}',
  },
  { file: REACTIVE, from: 'firstUpdated(t){}', to: '' },
  {
    file: REACTIVE,
    from: 'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
    to: '',
  },
  { file: REACTIVE, from: 'y.elementStyles=[],y.shadowRootOptions={mode:"open"},', to: '' },

  // The element: nothing in it has to know whether it is on a page.
  {
    file: ELEMENT,
    from: 'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    to: '',
  },
  { file: ELEMENT, from: ',this._$Do=void 0', to: '' },
  {
    file: ELEMENT,
    from: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(',
    to: 'super.update(t),e(',
  },
  {
    file: ELEMENT,
    from: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    to: '',
  },
  { file: ELEMENT, from: 'i._$litElement$=!0,', to: '' },

  // Templates: HTML and SVG.
  { file: HTML, from: ':3===i?"<math>":""', to: ':""' },
  { file: HTML, from: ':3===i?"</math>":""', to: ':""' },
  { file: HTML, from: '2===i||3===i', to: '2===i' },
  { file: HTML, from: 'T=x(3)', to: 'T=0' },
  {
    file: HTML,
    from: 'E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing")',
    to: 'E=0,A=Symbol()',
  },
  { file: HTML, from: 'Error("invalid template strings array")', to: 'Error("template")' },
  // Bindings stand between tags and in attributes: not in comments, nor in `script`, `style`, `textarea` or
  // `title`, nor on an element itself, where only directives are.
  {
    file: HTML,
    from: 'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g',
    to: 'v=/<\\/?(?:[a-zA-Z][^>\\s]*|$)/g',
  },
  {
    file: HTML,
    from: 'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(',
    to: 'c===p?">"===u[0]?(c=v,d=-1):(',
  },
  {
    file: HTML,
    from: 'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
    to: 'p=/>|\\s([^\\s"\'>=/]+)(\\s*=\\s*(["\']?))/g',
  },
  { file: HTML, from: "c=void 0===u[3]?p:'\"'===u[3]?$:g", to: "c=u[3]?'\"'===u[3]?$:g:p" },
  { file: HTML, from: ':c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', to: ':c=p' },
  {
    file: HTML,
    from: 'const x=c===p&&t[i+1].startsWith("/>")?" ":"";',
    to: '',
  },
  { file: HTML, from: 's+o+(-2===d?i:x)', to: 's+o' },
  { file: HTML, from: 's.slice(d)+o+x', to: 's.slice(d)+o' },
  {
    file: HTML,
    from: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    to: '',
  },
  {
    file: HTML,
    from: 'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    to: 'r.data===n&&d.push({index:l});',
  },
  {
    file: HTML,
    from: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    to: '',
  },
  {
    file: HTML,
    from: '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    to: 'i=r.ctor?new r.ctor(h,r.name,r.strings,t):new k(h,h.nextSibling,t)',
  },
  { file: HTML, from: '{type:1,index:l,name', to: '{index:l,name' },
  {
    file: HTML,
    from: 'new k(this.O(c()),this.O(c()),this,this.options)',
    to: 'new k(this.O(c()),this.O(c()),this.options)',
  },
  { file: HTML, from: 'void 0!==s&&(void 0!==s.strings', to: '(void 0!==s.strings' },
  {
    file: HTML,
    from: 'this.el=S.createElement(f,e),',
    to: '(this.el=document.createElement("template")).innerHTML=f,',
  },
  {
    file: HTML,
    from: 'static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
    to: '',
  },
  { file: HTML, from: 'if(r.hasAttributes())for(', to: 'for(' },
  {
    file: HTML,
    from: 'const s=i(t).nextSibling;i(t).remove(),t=s',
    to: 'const s=t.nextSibling;t.remove(),t=s',
  },
  // Every element draws something, and draws all of it.
  { file: ELEMENT, from: 'render(){return r}', to: '' },
  { file: HTML, from: 't!==this._$AH&&t!==E&&this._(t)', to: 't!==this._$AH&&this._(t)' },
  { file: HTML, from: '!a(t)||t!==this._$AH&&t!==E,', to: '!a(t)||t!==this._$AH,' },
  // No directives, and nothing compiled beforehand.
  { file: HTML, from: '_$AI(t,i=this){t=M(this,t,i),a(t)', to: '_$AI(t){a(t)' },
  { file: HTML, from: '_$AI(t,i=this,s,e){const', to: '_$AI(t,i,s){const' },
  { file: HTML, from: 't=M(this,t,i,0),o=', to: 'o=' },
  { file: HTML, from: 'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n])', to: 'r=e[s+n]' },
  { file: HTML, from: 'o&&!e&&this.j(t)', to: 'o&&this.j(t)' },
  // What listens is a function, or nothing that could be called: no object with options.
  {
    file: HTML,
    from: '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
    to: '_$AI(t){this.element.addEventListener(this.name,this),this._$AH=t}',
  },
  {
    file: HTML,
    from: '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    to: 'this._$AH?.call?.(this.options?.host??this.element,t)',
  },
  {
    file: HTML,
    from: '"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H',
    to: '{".":I,"?":L,"@":z}[e[1]]??H',
  },
  {
    file: HTML,
    from: 'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    to: 'e=this._$AC(t)',
  },
  { file: HTML, from: 'for(this._$AP?.(!1,!0,s);', to: 'for(;' },
  {
    file: HTML,
    from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    to: '',
  },
  { file: HTML, from: 't?.creationScope??l', to: 'l' },
  // What a part says about itself, for directives.
  {
    file: HTML,
    from: 'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    to: 'this._$AV=[],this._$AD=t}',
  },
  {
    file: HTML,
    from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    to: 'constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}',
  },
  {
    file: HTML,
    from: 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h',
    to: 'constructor(t,i,s,e){this._$AH=A,this.element=t,this.name=i,this.options=e',
  },
  { file: HTML, from: 'constructor(){super(...arguments),this.type=3}', to: '' },
  { file: HTML, from: 'constructor(){super(...arguments),this.type=4}', to: '' },
  { file: HTML, from: 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', to: '' },
  // One element renders into its own root and is told of nothing but its host.
  {
    file: HTML,
    from: 'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    to: '(i._$litPart$??=new k(i.appendChild(c()),null,s))._$AI(t)',
  },
];

/** By what a file of ours would ask for something that is cut out above. */
const ASKS = [
  /\b(?:shouldUpdate|scheduleUpdate|firstUpdated|getUpdateComplete|hostUpdate)\(/,
  /\b(?:addInitializer|finalizeStyles|getPropertyDescriptor|handleEvent)\b/,
  /\b(?:reflect|converter|hasChanged|useDefault|noAccessor): /,
  /\b(?:state: true|attribute: false|type: Object|type: Array|shadowRootOptions|mathml)\b/,
  /\bnoChange\b|\bcss`[^`]*\$\{/,
  /\b(?:html|svg)`[^`]*(?:<!|<(?:script|style|textarea|title)\b|=\$\{[^{}`]*\}\/>)/,
  /'lit(?:-html)?\/(?:async-)?directive/,
];

/** Fails the build where a file of ours asks for what is left out. */
export const keepLean = (): Plugin => ({
  name: 'mint-keep-lean',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/[^?]*\.ts$/.test(id) || id.includes('/node_modules/')) return;
    const [asked] = ASKS.flatMap((asks) => asks.exec(code)?.[0] ?? []);
    if (asked) throw new Error(`${id}: ${asked} needs what scripts/lean-lit.ts leaves out of Lit`);
  },
});
