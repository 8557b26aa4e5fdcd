// Hands a finished message to the mail service, and says what became of it.
import {
  AccountSuspendedException,
  BadRequestException,
  LimitExceededException,
  MailFromDomainNotVerifiedException,
  MessageRejected,
  NotFoundException,
  SESv2Client,
  type SESv2ClientConfig,
  SendEmailCommand,
  SendingPausedException,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';

export interface Message {
  readonly from: string;
  readonly to: readonly string[];
  /** A whole MIME message. */
  readonly raw: Uint8Array;
  /** Comes back in the mail service's events: which item's which letter this is. */
  readonly tags: { readonly item: string; readonly letter: string };
}

/**
 * `taken` with the mail service's id; `slow-down` when it took nothing and may later; `refused` when it never
 * will; `unknown` when its answer was lost, so that the letter may or may not be on its way.
 */
export type PostResult =
  | { readonly kind: 'taken'; readonly sesId: string }
  | { readonly kind: 'slow-down'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

export interface Post {
  send(message: Message): Promise<PostResult>;
}

/** With a client of its own. */
export const openPost = (config: SESv2ClientConfig, configurationSet: string): Post =>
  post(new SESv2Client(config), configurationSet);

export function post(client: SESv2Client, configurationSet: string): Post {
  return {
    async send({ from, to, raw, tags }) {
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [...to] },
        Content: { Raw: { Data: raw } },
        ConfigurationSetName: configurationSet,
        EmailTags: [
          { Name: 'item', Value: tags.item },
          { Name: 'letter', Value: tags.letter },
        ],
      });
      try {
        const answer = await client.send(command);
        return { kind: 'taken', sesId: answer.MessageId ?? '' };
      } catch (error) {
        return judge(error);
      }
    },
  };
}

/** Under which status the mail service answered; undefined where no answer came. */
const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata?.httpStatusCode;

/** Names of failures in which nothing can have reached the mail service. */
const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

function judge(error: unknown): PostResult {
  const why = error instanceof Error ? error.name : 'unknown';
  if (
    error instanceof TooManyRequestsException ||
    error instanceof LimitExceededException ||
    error instanceof SendingPausedException ||
    error instanceof AccountSuspendedException ||
    error instanceof MailFromDomainNotVerifiedException ||
    error instanceof NotFoundException ||
    why === 'ThrottlingException'
  ) {
    return { kind: 'slow-down', why };
  }
  // Before the domain is verified, and to strangers from the sandbox, the letter is right and the account is not ready.
  if (error instanceof MessageRejected && /not verified/i.test(error.message)) {
    return { kind: 'slow-down', why: 'NotVerified' };
  }
  // Nobody who is turned away at the door has handed anything over: rights that are missing, or not there yet.
  if (statusOf(error) === 403) return { kind: 'slow-down', why };
  if (error instanceof MessageRejected || error instanceof BadRequestException) {
    return { kind: 'refused', why };
  }
  const code = (error as { code?: unknown })?.code;
  if (typeof code === 'string' && neverArrived.has(code)) return { kind: 'slow-down', why: code };
  return { kind: 'unknown', why };
}
