export type { TestiPannello } from './testi';
