import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

/**
 * Imports run one way. Each room of src may import from the rooms named beside it (and from itself).
 * To change this table is a decision: write it down in docs/decisions.
 */
const MAY_IMPORT = {
  dataset: [],
  i18n: ['dataset'],
  styles: [],
  cartography: ['dataset'],
  diagram: [],
  export: ['dataset', 'i18n'],
  controllers: ['dataset', 'i18n', 'styles', 'cartography'],
  views: ['dataset', 'i18n', 'styles', 'cartography', 'diagram', 'export', 'controllers'],
  parts: ['dataset', 'i18n', 'styles', 'cartography', 'diagram', 'export', 'views'],
  elements: [
    'dataset',
    'i18n',
    'styles',
    'cartography',
    'diagram',
    'export',
    'parts',
    'controllers',
    'views',
  ],
  define: ['elements'],
  embed: [
    'dataset',
    'i18n',
    'styles',
    'cartography',
    'parts',
    'controllers',
    'views',
    'define',
    'elements',
  ],
  static: ['dataset', 'i18n', 'export', 'parts', 'elements', 'define'],
};
const ROOMS = Object.keys(MAY_IMPORT);

const directions = ROOMS.map((room) => {
  const barred = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: barred.map((other) => ({
            group: [`**/${other}/*`],
            message: `src/${room} may not import from src/${other} (see eslint.config.js).`,
          })),
        },
      ],
    },
  };
});

/** Words that belong to one room alone, so that a line shows when it stands in the wrong one. */
const belongs = (selector, message) => ({ selector, message });
const FETCH = belongs("CallExpression[callee.name='fetch']", 'The only fetch is in src/dataset.');
const INTL = belongs(
  "MemberExpression[object.name='Intl']",
  'The only Intl is in src/i18n/locale.ts.',
);
const DEFINE = belongs(
  "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
  'Elements are registered in src/define.',
);
const FOR_IN = belongs(
  'ForInStatement',
  'for…in sees what a page added to prototypes: Object.keys.',
);
const MARKUP = belongs(
  'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
  'No markup from strings.',
);
const NODE = belongs('ImportDeclaration[source.value=/^node:/]', 'node: is for src/static.');
const words = (files, ...selectors) => ({
  files,
  rules: { 'no-restricted-syntax': ['error', FOR_IN, MARKUP, ...selectors] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      'storybook-static',
      'coverage',
      '.cache',
      'src/dataset/schema.ts',
      '**/*.d.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', '.storybook/*.ts'] },
        tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/unbound-method': 'off',
      // Slow, and about things that are not used here: enums, and classes told apart by their shape.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  lit['flat/recommended'],
  wc['flat/best-practice'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  { rules: { 'wc/guard-super-call': 'off', 'wc/no-self-class': 'off' } },
  words(['src/**/*.ts'], FETCH, INTL, DEFINE, NODE),
  words(['src/dataset/**/*.ts'], INTL, DEFINE, NODE),
  words(['src/i18n/locale.ts'], FETCH, DEFINE, NODE),
  words(['src/define/**/*.ts'], FETCH, INTL, NODE),
  words(['src/static/**/*.ts'], FETCH, INTL, DEFINE),
  ...directions,
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: ['it', 'test', 'describe'] },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  // Types of frameworks are there only where those are installed: their own checkers look at these pages.
  {
    files: ['test/frameworks/**'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
