// A second opinion on what a text means: none, or a model of Amazon Bedrock; it answers or does not, and never throws.
import type { BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';
import type { ReadingContext } from '../core/reading.ts';
import type { Opinion } from '../core/second-opinion.ts';
import { bedrockJudge } from './judge-bedrock.ts';

/** A text to judge, and what it answers. */
export interface JudgeQuestion {
  readonly text: string;
  readonly context: ReadingContext;
}

export interface Judge {
  /** What the text means, or null where the judge is off, down, slow or has been asked too often. */
  opinion(question: JudgeQuestion): Promise<Opinion | null>;
}

/** How much a judge may cost. */
export interface JudgeBounds {
  /** Milliseconds to wait for an answer. */
  readonly patience: number;
  /** Questions in one minute, in this process. */
  readonly aMinute: number;
}

const bounds: JudgeBounds = { patience: 5000, aMinute: 60 };

/** The judge that is used unless another is named: the rules stand alone. */
export const noJudge: Judge = { opinion: () => Promise.resolve(null) };

/**
 * A judge by its name: `none` (or nothing), `bedrock`, or `bedrock:<model or inference profile>`.
 * Throws for any other name.
 */
export function judge(
  name: string,
  config: BedrockRuntimeClientConfig = {},
  within: JudgeBounds = bounds,
): Judge {
  if (name === '' || name === 'none') return noJudge;
  const [kind, ...model] = name.split(':');
  if (kind !== 'bedrock') throw new Error(`there is no judge called ${name}`);
  return bedrockJudge(config, within, model.length > 0 ? model.join(':') : undefined);
}
