import type { Text } from '../../explain/text';

/** Gives equal sentences as one and the same object, so that a long list of efforts says and compares each once. */
export class Sentences {
  private readonly known = new Map<string, Text>();

  once(sentence: Text): Text {
    const spelled = sentence.values === undefined ? sentence.key : JSON.stringify(sentence);
    const same = this.known.get(spelled);
    if (same === undefined) this.known.set(spelled, sentence);
    return same ?? sentence;
  }

  /** Each sentence once, in the order in which they come first. */
  unique(sentences: readonly Text[]): readonly Text[] {
    return [...new Set(sentences.map((sentence) => this.once(sentence)))];
  }
}
