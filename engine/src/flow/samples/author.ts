/** Who has published the flows that come with the product. */
export const SAMPLE_AUTHOR = 'Basta'
