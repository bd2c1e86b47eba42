/** What the two sides are called, short: "2024" and "2025", "Före" and "Nu". */
export interface SideTitles {
  before: string;
  after: string;
}
