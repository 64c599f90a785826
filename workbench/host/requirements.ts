/** Requirement sets that the client is told of, as Office prints versions. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the npm copy of Office.js knows: a later set would promise members that this client lacks. */
export const DEFAULT_SETS: RequirementSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
};

/** True where the declared ExcelApi includes the set a member came with. The client itself does not gate. */
export function includes(sets: RequirementSets, since: string | undefined): boolean {
  if (since === undefined) return true;
  const declared = minor(sets['ExcelApi'] ?? '1.1');
  return minor(since) <= declared;
}

function minor(version: string): number {
  return Number(version.split('.')[1] ?? '0');
}
