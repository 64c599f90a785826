import * as z from 'zod/mini';

/** zod compiles its parsers with `new Function`, which the pane's content security policy forbids: off, here and once. */
z.config({ jitless: true });

export { z };
