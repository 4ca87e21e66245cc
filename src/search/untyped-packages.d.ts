declare module "snowball-stemmers" {
  interface Stemmer {
    stem(word: string): string;
  }
  const stemmers: { newStemmer(language: "english" | "russian"): Stemmer };
  export default stemmers;
}
declare module "stopword" {
  export const eng: readonly string[];
  export const rus: readonly string[];
}
