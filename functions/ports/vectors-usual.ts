// What any two sentences of members have in common for the encoder of the package, whatever they are about.

/**
 * The mean of the directions of 660 wishes and offers (those of tests/core/matching but for the three told in pictures):
 * its direction in whole numbers, base64, and its length.
 */
const direction =
  '4uzcyvju/RYR9Aj+wgKbCAQIHPjq6BTs4yn9JfjpJfMetE4BoAz69v0MVdES4+FHQPIwHPPxAvoMCRDbmtid9gAjDe8V9vHxBRb7' +
  'vOl/9RPU1swr5Fr5+Rka8vjk/a7y86D2Jr0aPBX/2wAL9xPsy+o2FQr/HADc/sPy6bYBMQpBKUe0EQK9q/4b8Fnj41c8AxLdBQz0' +
  '9a4eDgbp9PQ4FAH6c9sHIBG3CE4U8OEECikaGCnz1Brxzgb563T0Ceow/ybny//r5/ouDfSQ4gz2+gRVwjYsCh7F2ewW+xDo77fw' +
  'DQDoJP4NLPxQGy5iCgl34g4NDPn4DsUM7gil74sLFQXlFP3XARcp2iojItn8LPj+1AM4shoL6+5QHvfi40FNBTXg3gX/JK868PRc' +
  'E+jgFgSpDQT4Kscl8dIRo9HkTdkFAe3S/fcD0tXjEdPu73QOG/8BAdz4EgXAJhVo5UYvBurZ4/rVs+3UXS3uxPy4VQcGrLv+79Ar' +
  '+hoI9/f/S5IH4vsS3t/g4PoANvpmQtLR8r0bCQXXPCzTTuQpGxnLX8L71hP97eMe3tgn+eEP7xPnFvIW3Pob3ej+3ftvFSZaI0cQ' +
  '8wcVBxOmSPVODx3ePgUzcy5Z3JU2/hUQ6CYdG+cGFiLT0SAw/92oCibqKecTGtfmNAb++N7zC9RI7wfY6Q8=';
const length = 0.491;

export const usualDirection = {
  at: new Int8Array(Buffer.from(direction, 'base64')),
  length,
};
