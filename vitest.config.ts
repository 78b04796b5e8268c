import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the command line start processes, which take seconds on a busy machine.
    testTimeout: 30_000,
    // Half of the tests wait for a process or a browser of theirs.
    maxWorkers: '100%',
  },
});
