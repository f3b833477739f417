/** Types are checked by `npm run typecheck`, so the tests are only translated. */
const compilerOptions = {
  module: 'CommonJS',
  moduleResolution: 'Node10',
  ignoreDeprecations: '6.0',
  target: 'ES2022',
  jsx: 'react-jsx',
  isolatedModules: true,
  esModuleInterop: true,
  resolveJsonModule: true,
};

const typescript = { '^.+\\.tsx?$': ['ts-jest', { tsconfig: compilerOptions, diagnostics: false }] };

/** Tests by what they need: nothing, a page, the built add-in on the real Office.js, or a browser. */
module.exports = {
  projects: [
    {
      displayName: 'engine and functions',
      testEnvironment: 'node',
      transform: typescript,
      testMatch: ['<rootDir>/test/{engine,functions,i18n,scripts,repository}/**/*.test.ts'],
    },
    {
      displayName: 'pane',
      testEnvironment: 'jsdom',
      transform: typescript,
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    },
    {
      displayName: 'workbook in the stand-in',
      testEnvironment: 'jsdom',
      transform: typescript,
      testMatch: ['<rootDir>/test/{workbook,standin}/**/*.test.ts'],
    },
    {
      displayName: 'end to end',
      testEnvironment: 'node',
      transform: typescript,
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/prepare.ts',
    },
  ],
};
