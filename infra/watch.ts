// Alarms that mean something, to the operator's address. RUNBOOK.md says what to do about each.
import type { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { dashboard } from './dashboard.ts';
import type { Names } from './names.ts';
import { type Signal, signalsOf, type Watched } from './signals.ts';

export function watch(stack: Stack, watched: Watched): void {
  const topic = topicToOperator(stack, watched);
  const signals = signalsOf(watched);
  for (const signal of signals) sound(stack, watched.named, topic, signal);
  if (watched.settings.dashboard) dashboard(stack, watched, signals);
}

/** Alarms alone may fill it; what does not reach the operator is set aside like everything else. */
function topicToOperator(stack: Stack, { named, lines, settings }: Watched): Topic {
  const topic = new Topic(stack, 'AlarmTopic', { enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsSound',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: { 'aws:SourceArn': named.arn('cloudwatch', `alarm:${named.service}-*`) },
      },
    }),
  );
  const subscription = new CfnSubscription(stack, 'Operator', {
    topicArn: topic.topicArn,
    protocol: 'email',
    endpoint: settings.operator,
    redrivePolicy: { deadLetterTargetArn: lines.undelivered.queueArn },
  });
  subscription.node.addDependency(topic);
  lines.undelivered.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('sns.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [lines.undelivered.queueArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnEquals: { 'aws:SourceArn': topic.topicArn },
      },
    }),
  );
  return topic;
}

function sound(stack: Stack, named: Names, topic: Topic, signal: Signal): void {
  const alarm = new Alarm(stack, `${signal.id}Alarm`, {
    alarmName: `${named.service}-${signal.name}`,
    alarmDescription: `${signal.means} See "${signal.name}" in infra/RUNBOOK.md.`,
    metric: signal.metric,
    threshold: signal.limit,
    comparisonOperator: signal.below
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: signal.periods ?? 1,
    datapointsToAlarm: (signal.periods ?? 1) - (signal.gaps ?? 0),
    treatMissingData: signal.below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction({ bind: () => ({ alarmActionArn: topic.topicArn }) });
  alarm.addOkAction({ bind: () => ({ alarmActionArn: topic.topicArn }) });
}
