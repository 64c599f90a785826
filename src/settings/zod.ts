import { config } from 'zod/mini';

/**
 * zod compiles its parsers with `new Function`, which the pane's content security policy forbids: off, here and once.
 * Whoever uses zod imports this file beside it; zod itself by `import * as z from 'zod/mini'`, because only then does
 * the bundle hold no more of it than is used.
 */
config({ jitless: true });
