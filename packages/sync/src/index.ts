/** How sealed records travel: once, in any order, whatever fails on the way. */
export { type Envelope, envelopeText, type Receipt, receiptText } from "./envelope.ts";
