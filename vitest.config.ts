import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests of the command line start processes, which take seconds on a busy machine.
    testTimeout: 30_000,
  },
});
