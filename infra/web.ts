// The web door: an HTTP API in front of the http function, under the service's own name where there is a certificate.
import { Fn, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  CfnApi,
  CfnApiMapping,
  CfnDomainName,
  CfnIntegration,
  CfnRoute,
  CfnStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnPermission, type Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import type { Names } from './names.ts';
import type { Settings } from './values.ts';

export interface WebDoor {
  readonly apiId: string;
  /** Where people find the pages, without a slash at the end. */
  readonly url: string;
  /** The name and zone of AWS that the site's own name must point to; null where it has none. */
  readonly target: { readonly name: string; readonly zone: string } | null;
  /** Says which function answers. */
  leadsTo(http: Lambda): void;
}

/** Neither who asked nor for what: a path holds a token. */
const logged = {
  request: '$context.requestId',
  at: '$context.requestTime',
  method: '$context.httpMethod',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  error: '$context.integrationErrorMessage',
};

export function webDoor(stack: Stack, named: Names, settings: Settings): WebDoor {
  const api = new CfnApi(stack, 'Web', {
    name: named.service,
    protocolType: 'HTTP',
    description: 'The form and the links in letters',
    // Where the site has its own name, AWS's is no second door.
    disableExecuteApiEndpoint: settings.zone !== null || settings.certificate !== null,
  });
  const log = new LogGroup(stack, 'WebLog', {
    retention: settings.logsKept,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new CfnStage(stack, 'WebStage', {
    apiId: api.ref,
    stageName: '$default',
    autoDeploy: true,
    defaultRouteSettings: {
      throttlingRateLimit: settings.requestsPerSecond,
      throttlingBurstLimit: settings.requestBurst,
    },
    accessLogSettings: {
      destinationArn: named.arn('logs', `log-group:${log.logGroupName}`),
      format: JSON.stringify(logged),
    },
  });
  const target = ownName(stack, api, named, settings);
  return {
    apiId: api.ref,
    url: target
      ? `https://${named.siteDomain}`
      : Fn.join('', ['https://', api.ref, '.execute-api.', stack.region, '.', stack.urlSuffix]),
    target,
    leadsTo: (http) => leadTo(stack, api, named, http),
  };
}

function leadTo(stack: Stack, api: CfnApi, named: Names, http: Lambda): void {
  const integration = new CfnIntegration(stack, 'WebIntegration', {
    apiId: api.ref,
    integrationType: 'AWS_PROXY',
    integrationUri: http.functionArn,
    payloadFormatVersion: '2.0',
  });
  new CfnRoute(stack, 'WebRoute', {
    apiId: api.ref,
    routeKey: '$default',
    // Everyone may open the form; what a page gives away is decided by the token in its address.
    authorizationType: 'NONE',
    target: Fn.join('/', ['integrations', integration.ref]),
  });
  new CfnPermission(stack, 'WebMayCall', {
    action: 'lambda:InvokeFunction',
    functionName: http.functionArn,
    principal: 'apigateway.amazonaws.com',
    sourceAccount: stack.account,
    sourceArn: named.arn('execute-api', `${api.ref}/*/$default`),
  });
}

/** The site's own name, which needs a certificate: made in the zone, or one that was made before. */
function ownName(
  stack: Stack,
  api: CfnApi,
  named: Names,
  { zone, certificate }: Settings,
): WebDoor['target'] {
  const certificateArn = zone
    ? new Certificate(stack, 'Certificate', {
        domainName: named.siteDomain,
        validation: CertificateValidation.fromDns(
          HostedZone.fromHostedZoneAttributes(stack, 'CertificateZone', {
            hostedZoneId: zone.id,
            zoneName: zone.name,
          }),
        ),
      }).certificateArn
    : certificate;
  if (!certificateArn) return null;
  const domain = new CfnDomainName(stack, 'WebName', {
    domainName: named.siteDomain,
    domainNameConfigurations: [{ certificateArn, endpointType: 'REGIONAL', securityPolicy: 'TLS_1_2' }],
  });
  const mapping = new CfnApiMapping(stack, 'WebNameMapping', {
    apiId: api.ref,
    domainName: domain.ref,
    stage: '$default',
  });
  mapping.node.addDependency(stack.node.findChild('WebStage'));
  return { name: domain.attrRegionalDomainName, zone: domain.attrRegionalHostedZoneId };
}
