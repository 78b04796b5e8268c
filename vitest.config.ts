import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the command line start processes, and those of the laws clean thousands of messages: a busy machine
    // takes several times as long.
    testTimeout: 120_000,
    // Half of the tests wait for a process or a browser of theirs.
    maxWorkers: '100%',
  },
});
