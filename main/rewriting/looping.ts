/** Characters of a part that counts when it comes again and again, and how often it must come. */
const LOOP = /(.{2,60}?)\1{5,}$/su;

/** Whether a model has begun to say one thing for ever: the same few words, or letters, six times at the end. */
export function isLooping(text: string): boolean {
  return LOOP.test(text.slice(-400));
}
