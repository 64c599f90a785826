import { HostFailure, type ExcelFailureCode, type StatoScrittura } from '../../app/hostFailure';

/** Excel's codes to ours. They are not localised and not for people; ours have texts in `locale/`. */
const BY_CODE: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: 'edit-mode',
  AccessDenied: 'access-denied',
  ItemNotFound: 'sheet-missing',
  InvalidReference: 'sheet-missing',
  InvalidObjectPath: 'sheet-missing',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  RangeExceedsLimit: 'payload',
  OperationCellsExceedLimit: 'payload',
  ActivityLimitReached: 'throttled',
  InactiveWorkbook: 'inactive-workbook',
  InvalidSelection: 'inactive-workbook',
  FilteredRangeConflict: 'filter',
  MergedRangeConflict: 'merged',
  Conflict: 'conflict',
  InsertDeleteConflict: 'conflict',
  ItemAlreadyExists: 'conflict',
  InvalidOrTimedOutSession: 'session',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
};

/** Failures after which the same request may be sent once more: it may go through and does no harm twice. */
const WORTH_A_RETRY: ReadonlySet<ExcelFailureCode> = new Set(['throttled', 'general']);

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(thrown: unknown): thrown is OfficeError {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    typeof thrown.code === 'string'
  );
}

/** An error of Office.js as a `HostFailure`; anything else is a bug and stays what it is. */
export function toHostFailure(thrown: unknown, scrittura?: StatoScrittura): unknown {
  if (thrown instanceof HostFailure) {
    return scrittura === undefined
      ? thrown
      : new HostFailure(thrown.code, { ...thrown.detail, scrittura });
  }
  if (!isOfficeError(thrown)) return thrown;
  const place = thrown.debugInfo?.errorLocation ?? '';
  return new HostFailure(BY_CODE[thrown.code] ?? 'general', {
    tecnico: place === '' ? thrown.code : `${thrown.code} (${place})`,
    ...(scrittura === undefined ? {} : { scrittura }),
  });
}

export function isWorthARetry(failure: unknown): boolean {
  return failure instanceof HostFailure && isExcelRetry(failure.code);
}

function isExcelRetry(code: string): boolean {
  return WORTH_A_RETRY.has(code as ExcelFailureCode);
}

export function isDenied(failure: unknown): failure is HostFailure {
  return failure instanceof HostFailure && failure.code === 'access-denied';
}

export function isPayloadFailure(failure: unknown): boolean {
  return failure instanceof HostFailure && failure.code === 'payload';
}
