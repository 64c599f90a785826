export const OFFICE_CDN: string;
export function contentSecurityPolicy(options: {
  readonly selfHosted: boolean;
  readonly liveReload: boolean;
}): string;
