// The signature of the one call that no client of ours knows, against a fixed answer, and the choice that goes with it.
import { describe, expect, it } from 'vitest';
import { step } from '../../functions/activate-rules.ts';
import { signed } from '../../functions/mail/receipt-rules.ts';

describe('a signed form', () => {
  it('is signed as the SDK’s own signer signs it', () => {
    const access = {
      region: 'eu-west-1',
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
      sessionToken: 'tok/en==',
    };
    const body = 'Action=SetActiveReceiptRuleSet&Version=2010-12-01&RuleSetName=acquaint-live';
    const at = new Date(Date.UTC(2026, 4, 4, 9, 0, 1, 5));
    const { authorization } = signed(access, 'email.eu-west-1.amazonaws.com', body, at);
    expect(authorization).toMatch(
      /Signature=ba2b359ab0a100b2478219135ed4ee527d1acf3df89c5a1074370ed4dfeb82e1$/,
    );
  });
});

describe('the active rule set', () => {
  const ours = { RuleSet: 'acquaint-live', Owner: 'service' };

  it.each(['Create', 'Update', 'Delete'] as const)('of somebody else is never touched by %s', (request) => {
    expect(step(request, ours, {}, 'the-firm')).not.toHaveProperty('do', 'activate');
    expect(step(request, { RuleSet: 'the-firm', Owner: 'account' }, {}, 'the-firm')).toEqual({
      do: 'nothing',
    });
  });
});
