import { vi } from "vitest";

// Imported for its effect. `tests/vitest.config.ts` sets the same limits; where a file is run without it, as by
// `npx vitest run FILE`, Vitest would give five seconds to tests that start programs or build sites.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });
