/** What an overlay on the shipped policy says of itself, in its file `policy.json`. */
export const about = {
  id: 'ours',
  version: '1.0.0',
  contractVersion: 1,
  title: { nl: 'Onze regeling', en: 'Our policy' },
  publisher: 'us',
  extends: 'arbocatalogus-2026',
  adoption: { worksCouncilConsent: null, adopted: null, communicated: null },
}
