// What S3 says of an object that is not there to whoever may not list its bucket.

/** It answers as for an object that may not be read. Throws whatever else it was. */
export function absentIfHidden(error: unknown): null {
  if (error instanceof Error && error.name === 'AccessDenied') return null;
  throw error;
}
