/** An answer that was made before it is sent; others are made while they are read. */
export const isWhole = ({ headers }: Response): boolean =>
  /^application\/(problem\+)?json/.test(headers.get('content-type') ?? '') &&
  !headers.has('content-disposition');
