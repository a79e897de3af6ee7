import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'instruments/**/*.test.ts',
      'tests/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    pool: 'forks',
    maxWorkers: 2,
    // Against a hang only: a busy machine may take its time, and no test measures it.
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
})
