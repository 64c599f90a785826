/** Views that need the core: loaded with it, after the first content. */
export { cascata } from './cascata';
export { fogli } from './fogli';
