/** An error of the object model; the client makes a real `OfficeExtension.Error` of it. */
export class RichApiError extends Error {
  /** `Type.member`, filled in by the executor where it failed. */
  location = '';

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

const table = {
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidObjectPath: ['The object path is not working for what you are trying to do.', 400],
  AccessDenied: ['You cannot perform the requested operation.', 401],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ApiNotFound: ['The API you are trying to use could not be found.', 404],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing Enter or Tab or selecting another cell, and then try again.',
    400,
  ],
  FilteredRangeConflict: ['The attempted operation causes a conflict with a filtered range.', 400],
  MergedRangeConflict: ['The attempted operation causes a conflict with a merged range.', 400],
  GeneralException: ['There was an internal error while processing the request.', 500],
  RangeExceedsLimit: [
    'The cell count in the range has exceeded the maximum supported number.',
    400,
  ],
} as const;

export type RichApiCode = keyof typeof table;

export function richApiError(code: RichApiCode): RichApiError {
  const [message, status] = table[code];
  return new RichApiError(code, message, status);
}
