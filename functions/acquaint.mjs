#!/usr/bin/env node
// The command `acquaint` in a checkout: reads TypeScript as it lies there, so that nothing has to be built by hand.
import { register } from 'tsx/esm/api';

// The SDK's word on Node's version is for who deploys, not for who looks.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

register();
const { acquaint } = await import('./cli.ts');
process.exitCode = await acquaint(process.argv.slice(2));
