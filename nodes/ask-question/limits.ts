/** What WhatsApp takes, in characters and counts. Source: Meta, Cloud API, interactive messages reference. */
export const LIMITS = {
  /** Body of a text or a list. */
  body: 4096,
  /** Body of reply buttons or a location request. */
  shortBody: 1024,
  buttons: 3,
  buttonTitle: 20,
  /** Over all sections. */
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  sectionTitle: 24,
  listButton: 20,
}
