export { benchFold } from './fold';
export { benchRounds } from './rounds';
