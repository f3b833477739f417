/** Types are checked by `npm run typecheck`, so the tests are only translated. */
const typescript = { '^.+\\.tsx?$': '<rootDir>/scripts/jestTransform.cjs' };

/** Tests by what they need: nothing, a page, the built add-in on the real Office.js, or a browser. */
module.exports = {
  // A pane on a busy machine is slow, not wrong.
  testTimeout: 60_000,
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
