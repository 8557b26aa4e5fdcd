// Lambda: makes our receipt rule set the active one, which CloudFormation cannot; never at the cost of another's.
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { type ReceiptRules, receiptRules } from './mail/receipt-rules.ts';

/** What is to be done, or why not. */
export type Step =
  | { readonly do: 'nothing' }
  | { readonly do: 'activate'; readonly name: string | null }
  | { readonly refused: string };

interface Wish {
  readonly RuleSet: string;
  /** `service`: the set is ours, and becomes the active one; `account`: it was there, and we only joined it. */
  readonly Owner: string;
}

/** Decides from the set that is active now. A set of somebody else is never put out of use. */
export function step(
  request: 'Create' | 'Update' | 'Delete',
  wish: Wish,
  before: Partial<Wish>,
  active: string | null,
): Step {
  if (request === 'Delete') {
    // CloudFormation cannot delete a set that is active.
    return wish.Owner === 'service' && active === wish.RuleSet
      ? { do: 'activate', name: null }
      : { do: 'nothing' };
  }
  if (active === wish.RuleSet) return { do: 'nothing' };
  if (wish.Owner === 'account') {
    return {
      refused: `The receipt rule set ${wish.RuleSet}, which the service shall join, is not the active one in this region${active === null ? '' : `; ${active} is`}.`,
    };
  }
  const oursBefore = before.Owner === 'service' && before.RuleSet === active;
  if (active === null || oursBefore) return { do: 'activate', name: wish.RuleSet };
  return {
    refused: `The receipt rule set ${active} is active in this region, and only one can be. To add our rule to it deploy with  npm run deploy -- --receiptRuleSet ${active}  ; or deactivate it, or choose another region.`,
  };
}

/** The physical id: there is one active set in a region, whatever its name. */
const physicalId = 'active-receipt-rule-set';

interface Outside {
  readonly rules: ReceiptRules;
  /** Tells CloudFormation how it ended. */
  readonly answer: (url: string, body: object) => Promise<void>;
}

export const activateRules =
  ({ rules, answer }: Outside) =>
  async (event: CloudFormationCustomResourceEvent): Promise<void> => {
    const { StackId, RequestId, LogicalResourceId } = event;
    const outcome = await tryStep(rules, event);
    await answer(event.ResponseURL, {
      StackId,
      RequestId,
      LogicalResourceId,
      PhysicalResourceId: physicalId,
      ...outcome,
    });
  };

/** Whatever happens becomes an answer: without one CloudFormation waits for an hour. */
async function tryStep(rules: ReceiptRules, event: CloudFormationCustomResourceEvent): Promise<object> {
  try {
    const wish = event.ResourceProperties as unknown as Wish;
    const before = event.RequestType === 'Update' ? (event.OldResourceProperties as Partial<Wish>) : {};
    const decided = step(event.RequestType, wish, before, await rules.active());
    if ('refused' in decided) return { Status: 'FAILED', Reason: decided.refused };
    if (decided.do === 'activate') await rules.activate(decided.name);
    return { Status: 'SUCCESS' };
  } catch (error) {
    return { Status: 'FAILED', Reason: error instanceof Error ? error.message : 'unknown' };
  }
}

async function put(url: string, body: object): Promise<void> {
  // The address is signed for a request without a content type.
  const response = await fetch(url, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { 'content-type': '' },
  });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}`);
}

export const handler = (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_ENDPOINT_URL_SES } =
    process.env;
  const rules = receiptRules(
    {
      region: AWS_REGION ?? '',
      endpoint: AWS_ENDPOINT_URL_SES,
      accessKeyId: AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: AWS_SECRET_ACCESS_KEY ?? '',
      sessionToken: AWS_SESSION_TOKEN,
    },
    Date.now,
  );
  return activateRules({ rules, answer: put })(event);
};
