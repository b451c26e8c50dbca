import { defineConfig } from 'vitest/config';

export default defineConfig({
  // as Node resolves packages: with Vite's own conditions there would be a second graphql beside that of the libraries
  ssr: { resolve: { conditions: ['module-sync', 'node', 'import', 'default'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
