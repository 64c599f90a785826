/** The .xlsx format over bytes, in Node and in a browser alike. */
export { applyPlan } from './applyPlan';
export { readWorkbook } from './readWorkbook';
export { emptyWorkbook } from './emptyWorkbook';
