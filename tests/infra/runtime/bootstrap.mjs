// What Lambda starts in a process of its own: finds the handler by its configured name, then asks for one event after the other.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API, LAMBDA_TASK_ROOT, _HANDLER = '' } = process.env;
const api = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;

const described = (error) => JSON.stringify({ errorType: error?.name, errorMessage: String(error?.message) });
const tell = (path, body) => fetch(`${api}/${path}`, { method: 'POST', body });

const started = performance.now();
let handler;
try {
  const [file, name] = _HANDLER.split('.');
  handler = (await import(pathToFileURL(join(LAMBDA_TASK_ROOT, `${file}.mjs`)).href))[name];
  if (typeof handler !== 'function') throw new Error(`there is no handler ${_HANDLER}`);
} catch (error) {
  await tell('init/error', described(error));
  process.exit(1);
}
const initialised = Math.round(performance.now() - started);

for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const id = next.headers.get('lambda-runtime-aws-request-id');
  const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
  const context = {
    awsRequestId: id,
    invokedFunctionArn: next.headers.get('lambda-runtime-invoked-function-arn'),
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    getRemainingTimeInMillis: () => deadline - Date.now(),
    initialised,
  };
  try {
    const answer = await handler(await next.json(), context);
    await tell(`invocation/${id}/response`, JSON.stringify(answer) ?? 'null');
  } catch (error) {
    await tell(`invocation/${id}/error`, described(error));
  }
}
