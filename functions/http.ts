// Lambda: the site, behind an API Gateway HTTP API or a function URL.
import { handle } from 'hono/aws-lambda';
import { nameOf } from './lambda.ts';
import { type Services, services } from './services.ts';
import { site } from './web/app.ts';

/** The site as a Hono application: `http(services).fetch(request, gateway)`. */
export const http = (built: Services) =>
  // The edge: named for the operator, without the message, which may hold somebody's words.
  site(built, (error) => built.log.error('request failed', { error: nameOf(error) }));

type Handler = ReturnType<typeof handle>;

let answer: Handler | undefined;

export const handler: Handler = (event, context) => {
  answer ??= handle(http(services(process.env)));
  return answer(event, context);
};
