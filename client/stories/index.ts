/** What other views show of the stories. */
export { PlaceQuestions } from "./place-questions.tsx";
