/** A probability as whole numbers of pairs: "About 9 in 10 pairs like this are one person." */
export function oddsInWords(probability: number): string {
  const are = "pairs like this are one person";
  if (probability < 0.025) return "Fewer than 1 in 40 pairs like this are one person.";
  if (probability < 0.075) return `About 1 in 20 ${are}.`;
  if (probability > 0.975) return "More than 39 in 40 pairs like this are one person.";
  if (probability > 0.925) return `About 19 in 20 ${are}.`;
  if (probability >= 0.45 && probability < 0.55) return `About half of all ${are}.`;
  return `About ${Math.round(probability * 10)} in 10 ${are}.`;
}
