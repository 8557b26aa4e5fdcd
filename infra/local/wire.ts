// How the small AWS answers: bodies and errors in the forms that the real SDK clients understand.

/** What one operation answers: a body, or an error by its AWS name. */
export type Answer =
  | { readonly body: object }
  | { readonly error: string; readonly message: string; readonly status?: number };

export type Input = Readonly<Record<string, unknown>>;

/** One service of the JSON protocols (SQS, KMS, SSM): an operation's name and input to its answer. */
export type JsonService = (operation: string, input: Input) => Answer;

export const refuse = (error: string, message: string, status = 400): Answer => ({ error, message, status });

export const unknownOperation = (operation: string): Answer =>
  refuse('UnknownOperationException', `The local AWS does not know the operation ${operation}.`);

/** The answer of SQS, KMS and SSM (JSON 1.0 and 1.1: the error is named in the body). */
export function jsonResponse(answer: Answer): Response {
  if ('body' in answer) return respond(200, answer.body, {});
  const { error, message, status = 400 } = answer;
  return respond(status, { __type: error, message }, {});
}

/** The answer of SES (REST-JSON: the error is named in a header). */
export function restResponse(answer: Answer): Response {
  if ('body' in answer) return respond(200, answer.body, {});
  const { error, message, status = 400 } = answer;
  return respond(status, { message }, { 'x-amzn-errortype': error });
}

/** The error of S3. */
export function xmlError(status: number, code: string, message: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${xml(message)}</Message></Error>`;
  return new Response(body, { status, headers: { 'content-type': 'application/xml' } });
}

/** A text inside XML. */
export const xml = (text: string): string =>
  text.replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);

const respond = (status: number, body: object, headers: Record<string, string>): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
  });

/** A text field of an input, or `''`. */
export const textOf = (input: Input, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};
