// The part of MJML that the build uses; the package brings no types of its own.
declare module 'mjml' {
  interface MjmlProblem {
    readonly line: number;
    readonly message: string;
  }
  export default function mjml2html(
    source: string,
    options: { validationLevel: 'strict'; keepComments: boolean; fonts: Record<string, string> },
  ): Promise<{ html: string; errors: readonly MjmlProblem[] }>;
}
