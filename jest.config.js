/** Jest: every test under test/, which mirrors src/. Browser tests run in Chromium through playwright-core. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    // @noble/hashes ships ES modules only.
    '(\\.tsx?|@noble/hashes/.+\\.js)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  globalSetup: '<rootDir>/test/run/start.mjs',
  globalTeardown: '<rootDir>/test/run/end.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/run/close.ts'],
  transformIgnorePatterns: ['/node_modules/(?!@noble/hashes/)'],
  testTimeout: 60_000,
};
