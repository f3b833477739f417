import prettier from 'eslint-config-prettier';
import accessibility from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** A path into one of these rooms, from anywhere. */
const into = (...rooms) => `^\\.{1,2}/(.*/)?(${rooms.join('|')})(/|$)`;

/** A rule for some files: what they may not import, and why. The last rule that fits a file counts. */
const boundary = (files, ...forbidden) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [...forbidden, [into('test'), 'Nothing imports from the tests.']].map(
          ([regex, message]) => ({ regex, message }),
        ),
      },
    ],
  },
});

const twoLibraries = ['^(?!\\.|big\\.js$|valibot$)', 'The engine stands on its two small libraries only.'];
const engineOnly = [
  into('functions', 'workbook', 'taskpane', 'commands', 'i18n'),
  'The engine imports only the engine.',
];

/** Who may import whom. Changing a line here is a design decision. */
const boundaries = [
  boundary('src/**'),
  boundary('src/engine/**', twoLibraries, engineOnly),
  boundary('src/engine/{explain,rules,reading}/**', twoLibraries, engineOnly, [
    into('award', 'hiring', 'socialreturn'),
    'Rules, explaining and reading are the bottom of the engine.',
  ]),
  boundary(
    'src/engine/award/**',
    twoLibraries,
    engineOnly,
    [into('hiring', 'socialreturn'), 'The mechanisms do not know each other.'],
    ['/ladder/(?!level$)', 'Of the ladder the award knows only the levels.'],
  ),
  boundary('src/engine/award/seal/**', engineOnly, [
    '^(?!\\.|@noble/hashes/)',
    'A seal needs a hash and nothing else from outside.',
  ]),
  boundary('src/engine/ladder/**', twoLibraries, engineOnly, [
    into('award', 'hiring', 'socialreturn'),
    'The mechanisms do not know each other.',
  ]),
  boundary(
    'src/engine/socialreturn/**',
    twoLibraries,
    engineOnly,
    [into('award', 'hiring'), 'The mechanisms do not know each other.'],
    ['/ladder/(?!level$)', 'Of the ladder social return knows only the levels.'],
  ),
  boundary('src/engine/hiring/**', twoLibraries, engineOnly, [
    into('award', 'socialreturn'),
    'Of the other mechanisms hiring knows only the ladder.',
  ]),
  boundary('src/functions/**', [
    into('workbook', 'taskpane', 'commands'),
    'Functions never touch workbook or pane.',
  ]),
  boundary('src/workbook/**', [
    into('functions', 'taskpane', 'commands'),
    'The gateway does not know who uses it.',
  ]),
  boundary('src/i18n/**', [
    '^\\.\\./(\\.\\./)?(functions|workbook|taskpane|commands)/',
    'Texts stand on their own.',
  ]),
  boundary('src/{taskpane,commands}/**', [into('functions'), 'The pane computes through the engine.']),
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [accessibility.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  ...boundaries,
  prettier,
);
