import type { WebpackPluginInstance } from 'webpack';

export declare class GzipBudgetPlugin implements WebpackPluginInstance {
  constructor(options: { entry: string; limit: number });
  apply: WebpackPluginInstance['apply'];
}
