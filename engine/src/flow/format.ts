/** The newest format of a flow document, the one this engine writes. Older ones are brought up to it by `migrations.ts`. */
export const FORMAT = 'basta.flow/1'
