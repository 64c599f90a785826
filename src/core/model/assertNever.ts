/** For the branch that cannot be: a new member of a union then fails to compile instead of falling through. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
