/** 1234.5 as "1,235"; 12.34 as "12.3"; 0.4321 as "0.432"; 0.00012 as "0.00012". */
export function numberWords(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 100) {
    return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  }
  if (size >= 10) return value.toFixed(1);
  if (size >= 0.01) return value.toFixed(size >= 1 ? 2 : 3);
  return value.toPrecision(2);
}

/** 0.956 as "96 in 100"; shares near the ends keep a decimal: "99.6 in 100". */
export function shareWords(share: number): string {
  const hundredths = 100 * share;
  const nearAnEnd = (hundredths > 0 && hundredths < 2) || (hundredths > 98 && hundredths < 100);
  return `${nearAnEnd ? hundredths.toFixed(1) : Math.round(hundredths)} in 100`;
}
