// The mail service: letters out with what it tells of them, and mail in with the rule that takes it.
import { CustomResource, type Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  CfnConfigurationSetEventDestination,
  CfnReceiptRule,
  CfnReceiptRuleSet,
  ConfigurationSet,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Ground } from './ground.ts';
import type { Lambdas } from './lambdas.ts';
import type { Names } from './names.ts';
import type { Queues } from './queues.ts';
import type { Settings } from './values.ts';

const mailService = 'ses.amazonaws.com';

/** What the mail service is told to tell of each letter. */
const events = ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY', 'RENDERING_FAILURE'];

/** Letters leave as the domain, signed by it; what becomes of them goes to the feedback queue. */
export function mailOut(stack: Stack, named: Names, lines: Queues): EmailIdentity {
  const topic = topicInto(
    stack,
    'FeedbackTopic',
    lines.feedback,
    lines.undelivered,
    named.arn('ses', `configuration-set/${named.configurationSet}`),
  );
  const set = new ConfigurationSet(stack, 'ConfigurationSet', {
    configurationSetName: named.configurationSet,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    reputationMetrics: true,
    sendingEnabled: true,
  });
  const destination = new CfnConfigurationSetEventDestination(stack, 'Feedbacks', {
    configurationSetName: named.configurationSet,
    eventDestination: {
      name: 'feedback',
      enabled: true,
      matchingEventTypes: events,
      snsDestination: { topicArn: topic.topicArn },
    },
  });
  // The mail service tries the topic when the destination is made.
  destination.node.addDependency(set, topic);
  return new EmailIdentity(stack, 'Identity', {
    identity: Identity.domain(named.domain),
    mailFromDomain: named.mailFromDomain,
    configurationSet: set,
  });
}

interface Incoming {
  readonly named: Names;
  readonly kept: Ground;
  readonly lines: Queues;
  readonly functions: Lambdas;
  readonly settings: Settings;
}

/** Mail to the domain goes into the bucket; the notification, which alone is believed, into the inbound queue. */
export function mailIn(stack: Stack, { named, kept, lines, functions, settings }: Incoming): void {
  const source = named.arn('ses', `receipt-rule-set/${named.ruleSet}:receipt-rule/${named.rule}`);
  const topic = topicInto(stack, 'InboundTopic', lines.inbound, lines.undelivered, source);
  kept.rawMail.addToResourcePolicy(
    new PolicyStatement({
      sid: 'MailServiceBringsMail',
      principals: [new ServicePrincipal(mailService)],
      actions: ['s3:PutObject'],
      resources: [kept.rawMail.arnForObjects(`${named.mailPrefix}*`)],
      conditions: from(stack, source),
    }),
  );
  const rule = new CfnReceiptRule(stack, 'ReceiptRule', {
    ruleSetName: named.ruleSet,
    rule: {
      name: named.rule,
      enabled: true,
      recipients: [named.domain, named.replyDomain],
      scanEnabled: true,
      // An old server's mail comes in as well; nothing of it is believed on that ground.
      tlsPolicy: 'Optional',
      actions: [
        {
          s3Action: {
            bucketName: kept.rawMail.bucketName,
            objectKeyPrefix: named.mailPrefix,
            topicArn: topic.topicArn,
          },
        },
      ],
    },
  });
  rule.node.addDependency(kept.rawMail, topic);
  const activation = new CustomResource(stack, 'ActiveRuleSet', {
    serviceToken: functions['activate-rules'].functionArn,
    resourceType: 'Custom::ActiveRuleSet',
    properties: {
      RuleSet: named.ruleSet,
      // Somebody else's set is joined only while it is the active one; ours becomes it.
      Owner: settings.receiptRuleSet === null ? 'service' : 'account',
    },
  });
  activation.node.addDependency(rule);
  if (settings.receiptRuleSet === null) {
    const ruleSet = new CfnReceiptRuleSet(stack, 'ReceiptRuleSet', { ruleSetName: named.ruleSet });
    rule.node.addDependency(ruleSet);
  }
}

/** A topic that only one thing of the mail service may fill, and that empties into a queue. */
function topicInto(stack: Stack, id: string, queue: Queue, undelivered: Queue, source: string): Topic {
  const topic = new Topic(stack, id, { enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'MailServiceTells',
      principals: [new ServicePrincipal(mailService)],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: from(stack, source),
    }),
  );
  for (const target of [queue, undelivered]) {
    target.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [target.queueArn],
        conditions: from(stack, topic.topicArn),
      }),
    );
  }
  const subscription = new CfnSubscription(stack, `${id}Subscription`, {
    topicArn: topic.topicArn,
    protocol: 'sqs',
    endpoint: queue.queueArn,
    redrivePolicy: { deadLetterTargetArn: undelivered.queueArn },
  });
  subscription.node.addDependency(queue, undelivered);
  return topic;
}

/** Only on behalf of this account, and only for this one thing of it. */
const from = (stack: Stack, source: string) => ({
  StringEquals: { 'aws:SourceAccount': stack.account },
  ArnEquals: { 'aws:SourceArn': source },
});
