/** The pages that take a file, a workbook or the photo of a story: nothing else that ends in their names. */
export const TAKES_FILES = [
  /^\/rondes\/[^/]+\/import(\.data|\/[^/]+)?$/,
  /^\/rondes\/[^/]+\/verhalen\/[^/]+\/foto(\.data)?$/,
];
